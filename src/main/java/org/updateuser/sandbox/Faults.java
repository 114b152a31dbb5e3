package org.updateuser.sandbox;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The faults that were ordered and have not happened yet.
final class Faults {
    private final Editing editing;
    private final List<Fault> ordered = new ArrayList<>();
    private long orders; // so far

    /// A fault that happens, and which order it was part of.
    private record Struck(Fault fault, long order) {}

    Faults(Editing editing) {
        this.editing = editing;
    }

    /// Those of the body, one object or `{"faults": [...]}`, in place of those ordered before.
    synchronized void order(ObjectNode body) {
        JsonNode list = body.has("faults") ? body.get("faults") : Json.array().add(body);
        List<Fault> faults = list.valueStream().map(Fault::of).toList();
        ordered.clear();
        ordered.addAll(faults);
        goOn();
    }

    synchronized void heal() {
        ordered.clear();
        goOn();
    }

    /// Whoever waits for a delay goes on: it is not ordered any more.
    private synchronized void goOn() {
        orders++;
        notifyAll();
    }

    synchronized ObjectNode shown() {
        ObjectNode body = Json.object();
        var list = body.putArray("faults");
        ordered.forEach(fault -> list.add(fault.json().deepCopy()));
        return body;
    }

    /// The operation with the faults before, after and instead of it.
    Operation around(Operation operation) {
        return request -> {
            boolean control = !request.path().startsWith("/api/");
            Optional<Struck> struck = control ? Optional.empty() : next(request);
            return struck.isPresent() ? faulty(struck.get(), request, operation) : operation.answer(request);
        };
    }

    /// The first that fits; its count goes down.
    private synchronized Optional<Struck> next(Request request) {
        for (Iterator<Fault> each = ordered.iterator(); each.hasNext(); ) {
            Fault fault = each.next();
            if (fault.hits(request)) {
                int left = fault.number("count", 1) - 1;
                fault.json().put("count", left);
                if (left <= 0) {
                    each.remove();
                }
                return Optional.of(new Struck(fault, orders));
            }
        }
        return Optional.empty();
    }

    private Answer faulty(Struck struck, Request request, Operation operation) {
        Fault fault = struck.fault();
        pause(fault.number("delay", 0), struck.order());
        if (fault.json().get("change") instanceof ObjectNode change) {
            editing.intrude(fault.text("user", lastSegment(request.path())), change);
        }
        if (fault.json().has("status")) {
            return fault.answer();
        }
        String cut = fault.text("cut", "");
        if (cut.equals("before")) {
            return Answer.CUT;
        }
        Answer answer = operation.answer(request);
        if (cut.equals("after")) {
            return answer.lost();
        }
        return fault.json().path("garbage").asBoolean(false)
                ? Answer.text(answer.status(), "text/html", "<html>Bad gateway")
                : answer;
    }

    private static String lastSegment(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private synchronized void pause(int milliseconds, long order) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        try {
            for (long left = end - System.nanoTime(); left > 0 && order == orders; left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
