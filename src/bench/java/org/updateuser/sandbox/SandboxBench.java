package org.updateuser.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// A sandbox of 50,000 people in a process of its own: its start, its lists of 500, its memory.
class SandboxBench {
    private static final int PEOPLE = 50_000;
    private static final int LISTS = Integer.getInteger("updateuser.sandbox.lists", 5_000);
    private static final int PAGES = 80; // of active people
    private static final int CLIENTS = 4;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void fiftyThousandPeopleStartAndAreListedQuicklyInLittleMemory() throws Exception {
        long before = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx180m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SandboxProcess.class.getName(),
                        Integer.toString(PEOPLE))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = process.inputReader()) {
            String[] place = out.readLine().split(" ", 2);
            double start = (System.nanoTime() - before) / 1e6;
            double startCpu = cpu(process, out);
            double resting = resident(process);
            long first = System.nanoTime();
            lists(place[0], place[1], PAGES);
            double cold = (System.nanoTime() - first) / 1e6;
            double coldCpu = cpu(process, out);
            long then = System.nanoTime();
            lists(place[0], place[1], LISTS);
            double warm = (System.nanoTime() - then) / 1e6;
            double warmCpu = cpu(process, out);
            System.out.printf(
                    Locale.ROOT,
                    "sandbox of %,d: start %.0f ms (%.0f ms of processor), %.0f MB; each page once %.0f ms (%.0f);"
                            + " then %,d lists of 500 in %.1f s (%.1f s): %.0f a minute; search %.0f ms; %.0f MB at most%n",
                    PEOPLE,
                    start,
                    startCpu,
                    resting,
                    cold,
                    coldCpu - startCpu,
                    LISTS,
                    warm / 1e3,
                    (warmCpu - coldCpu) / 1e3,
                    LISTS / warm * 60_000,
                    search(place[0], place[1]),
                    resident(process));
            // Far above what was seen, so that only a mistake fails.
            assertThat(startCpu).isLessThan(9_000);
            assertThat(resident(process)).isLessThan(330);
            assertThat((warmCpu - coldCpu) / LISTS).isLessThan(60);
        } finally {
            process.destroyForcibly();
            client.close();
        }
    }

    /// What the process has used of the processors, in milliseconds.
    private static double cpu(Process process, BufferedReader out) throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
        return Double.parseDouble(out.readLine());
    }

    /// The most memory that the process had, in MB, as the system counts it.
    private static double resident(Process process) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) * 1024 / 1e6)
                .findFirst()
                .orElseThrow();
    }

    private void lists(String url, String token, int count) throws Exception {
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Callable<Integer>> requests = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                URI page = URI.create(url + "/api/v2/users?pageSize=500&pageNumber=" + (1 + i % PAGES));
                HttpRequest request = HttpRequest.newBuilder(page)
                        .header("Authorization", "Bearer " + token)
                        .build();
                requests.add(
                        () -> client.send(request, BodyHandlers.ofByteArray()).body().length);
            }
            for (Future<Integer> answer : clients.invokeAll(requests)) {
                assertThat(answer.get()).isGreaterThan(500_000);
            }
        }
    }

    private double search(String url, String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/api/v2/users/search"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(
                        BodyPublishers.ofString(
                                "{\"query\":[{\"type\":\"CONTAINS\",\"fields\":[\"name\",\"email\",\"title\"],\"value\":\"mar\"}]}"))
                .build();
        client.send(request, BodyHandlers.ofByteArray());
        long before = System.nanoTime();
        assertThat(client.send(request, BodyHandlers.ofByteArray()).statusCode())
                .isEqualTo(200);
        return (System.nanoTime() - before) / 1e6;
    }
}
