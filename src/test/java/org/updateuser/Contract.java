package org.updateuser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.updateuser.api.Exchange;
import org.updateuser.sandbox.SchemaCheck;

/// What the client sends and the sandbox answers, held against the description of the vendor's API where that file
/// lies beside the checkout.
public final class Contract {
    private Contract() {}

    /// Fails with everything that is wrong with the requests.
    public static void requests(List<Exchange> exchanges) {
        SchemaCheck.find().ifPresent(schema -> {
            List<String> problems = new ArrayList<>();
            for (Exchange exchange : exchanges) {
                schema.request(exchange.method(), exchange.path(), exchange.request())
                        .forEach(problem -> problems.add(exchange + " " + exchange.request() + ": " + problem));
            }
            assertThat(problems).isEmpty();
        });
    }

    /// Fails with everything that is wrong with the answers; for runs in which none was planted.
    public static void answers(List<Exchange> exchanges) {
        SchemaCheck.find().ifPresent(schema -> {
            List<String> problems = new ArrayList<>();
            for (Exchange exchange : exchanges) {
                schema.answer(exchange.method(), exchange.path(), exchange.status(), exchange.answer())
                        .forEach(problem -> problems.add(exchange + ": " + problem));
            }
            assertThat(problems).isEmpty();
        });
    }
}
