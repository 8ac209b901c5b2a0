package org.chancery.extract;

/** Whether the text says that something happened, will happen, was called off, may happen or did not. */
enum Modality {
    ASSERTED,
    PLANNED,
    CANCELLED,
    POSSIBLE,
    DENIED;

    /** {@return what follows when something of this modality hangs on something of another: the weaker of the two} */
    Modality under(Modality governing) {
        return governing.compareTo(this) > 0 ? governing : this;
    }

    boolean isFact() {
        return this == ASSERTED || this == PLANNED || this == CANCELLED;
    }
}
