package org.updateuser.app.tour;

import java.io.PrintStream;
import org.updateuser.api.Exchange;

/// Prints the requests of the tour with their answers, as they happen.
final class Protocol {
    private static final int ANSWER_SHOWN = 300; // characters; a page of people is 500 times as long

    private final PrintStream out;

    Protocol(PrintStream out) {
        this.out = out;
    }

    /// A heading.
    synchronized void step(String what) {
        out.println();
        out.println("== " + what);
    }

    /// What the tour found on the screen.
    synchronized void seen(String what) {
        out.println("   " + what);
    }

    /// One exchange with the sandbox.
    synchronized void exchange(Exchange exchange) {
        out.println("   > " + exchange.method() + " " + exchange.path());
        if (!exchange.request().isEmpty()) {
            out.println("     " + exchange.request());
        }
        out.println("   < " + exchange.status() + " " + shortened(exchange.answer()));
    }

    private static String shortened(String answer) {
        String line = answer.replaceAll("\\s*\\R\\s*", " ");
        return line.length() <= ANSWER_SHOWN
                ? line
                : line.substring(0, ANSWER_SHOWN) + " … (" + answer.length() + " characters)";
    }
}
