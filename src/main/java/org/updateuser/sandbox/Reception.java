package org.updateuser.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;

/// Takes each request from the socket, has it answered, and sends the answer.
final class Reception implements HttpHandler {
    private static final System.Logger LOG = System.getLogger(Reception.class.getName());

    private final Gate gate;
    private final Allowance allowance;
    private final Service desk;
    private final LoginHost login;
    private final Consumer<Exchange> observer;

    Reception(Gate gate, Allowance allowance, Service desk, LoginHost login, Consumer<Exchange> observer) {
        this.gate = gate;
        this.allowance = allowance;
        this.desk = desk;
        this.login = login;
        this.observer = observer;
    }

    @Override
    public void handle(HttpExchange http) throws IOException {
        try (http) {
            String correlation = UUID.randomUUID().toString();
            Arrival arrival = Arrival.read(http);
            Answer answer = answer(http, arrival, correlation);
            observer.accept(new Exchange(
                    http.getRequestMethod(),
                    http.getRequestURI().toString(),
                    arrival.body(),
                    answer.status(),
                    answer.text(),
                    correlation));
            // Closing without an answer is what cuts the connection.
            if (!answer.isCut()) {
                send(http, answer, correlation);
            }
        }
    }

    private Answer answer(HttpExchange http, Arrival arrival, String correlation) {
        try {
            gate.checkAddress(http.getRequestHeaders());
            if (LoginHost.isLogin(http.getRequestURI().getPath())) {
                return login.answer(arrival.request(http, Caller.NOBODY), http.getRequestHeaders());
            }
            return desk.answer(arrival.request(http, caller(http)));
        } catch (Refusal refusal) {
            return refusal.answer(correlation);
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "The sandbox failed at a request, correlation " + correlation, fault);
            return new Refusal(500, "internal.server.error", "The sandbox failed at this request").answer(correlation);
        }
    }

    /// Pictures need no token, and only what the service has counts against the limit.
    private Caller caller(HttpExchange http) {
        String path = http.getRequestURI().getPath();
        if (Pictures.isPicture(path)) {
            return Caller.NOBODY;
        }
        boolean control = Controls.isControl(path);
        Caller caller = gate.caller(http.getRequestHeaders(), control);
        if (!control) {
            Share share = allowance.take(caller);
            share.tell(http.getResponseHeaders());
            if (share.isSpent() && desk.behaviour().is("rateLimit", "enforced")) {
                throw share.refusal();
            }
        }
        return caller;
    }

    private void send(HttpExchange http, Answer answer, String correlation) throws IOException {
        var headers = http.getResponseHeaders();
        headers.set("ININ-Correlation-Id", correlation);
        headers.set("Content-Type", answer.type());
        answer.headers().forEach(headers::set);
        byte[] text = answer.text().getBytes(StandardCharsets.UTF_8);
        int length = text.length + answer.picture().length();
        boolean bodiless = length == 0 || http.getRequestMethod().equals("HEAD");
        http.sendResponseHeaders(answer.status(), bodiless ? -1 : length);
        if (!bodiless) {
            try (OutputStream out = http.getResponseBody()) {
                out.write(text);
                answer.picture().writeTo(out);
            }
        }
    }
}
