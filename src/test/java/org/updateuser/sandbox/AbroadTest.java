package org.updateuser.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.At;

/// The sandbox is a server: where it runs makes no difference to what it answers.
class AbroadTest {
    private static final String PEOPLE =
            "/api/v2/users?pageSize=100&expand=employerInfo,biography,profileSkills,certifications,dateLastLogin";

    private static String people(String place) throws Exception {
        Locale home = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(place));
        try (Sandbox sandbox = Sandbox.start(Settings.standard());
                HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.url() + PEOPLE))
                    .header("Authorization", "Bearer " + sandbox.token())
                    .build();
            return client.send(request, BodyHandlers.ofString()).body().replace(sandbox.url(), "");
        } finally {
            Locale.setDefault(home);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {At.TURKEY, At.ARABIA, At.THAILAND})
    void thePeopleAreTheSame(String place) throws Exception {
        assertThat(people(place)).contains("NW-0").isEqualTo(people("en"));
    }
}
