package org.chancery.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a fact's component what it may hold. A component without it is free text, a number or a date by its type. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
@interface Role {

    /** The types of entity that the role names; none for a role that names no entity. */
    EntityType[] value() default {};

    /** Whether the role is among those that make the fact: without it there is none. */
    boolean key() default false;

    /** The words that the contract allows here; none when any text will do. */
    String[] oneOf() default {};
}
