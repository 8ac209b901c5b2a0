package org.chancery.command;

public final class Chancery {
    public static void main(String[] args) {
        System.out.println("hi");
    }
}
