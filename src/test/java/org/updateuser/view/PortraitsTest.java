package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.updateuser.api.PictureLine;
import org.updateuser.form.Pictures;
import org.updateuser.form.Threads;
import org.updateuser.form.Words;
import org.updateuser.view.kit.Avatar;
import org.updateuser.view.kit.Decoding;

/// `/png` is a picture of 60 by 30 in that format, `/cut/png` the first half of one.
class PortraitsTest {
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final PictureLine line = new PictureLine();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Portraits portraits = new Portraits(
            new Pictures(line::fetch, new Threads(background, Platform::runLater), new Words(Locale.ENGLISH)));
    private HttpServer server;
    private String base;

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 5);
        server.createContext("/", this::answer);
        server.start();
        base = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        line.close();
        background.shutdown();
    }

    private void answer(HttpExchange http) throws IOException {
        try (http) {
            String path = http.getRequestURI().getPath();
            asked.add(path);
            byte[] picture = drawn(path.substring(path.lastIndexOf('/') + 1), 60, 30);
            int length = path.startsWith("/cut/") ? picture.length / 2 : picture.length;
            http.sendResponseHeaders(200, length);
            http.getResponseBody().write(picture, 0, length);
        }
    }

    private static byte[] drawn(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private Avatar shown(Avatar avatar, String path) {
        WaitForAsyncUtils.asyncFx(() -> portraits.show(avatar, "Amara Okonkwo", path.isEmpty() ? "" : base + path));
        WaitForAsyncUtils.waitForFxEvents();
        return avatar;
    }

    private static void until(java.util.concurrent.Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void eachFormatIsShownAndKept(String format) throws TimeoutException {
        Avatar avatar = shown(new Avatar(), "/" + format);
        until(() -> avatar.getImage() != null);
        assertThat(avatar.getImage()).returns(96.0, Image::getWidth).returns(48.0, Image::getHeight);
        assertThat(shown(new Avatar(), "/" + format).getImage()).isSameAs(avatar.getImage());
        assertThat(asked).hasSize(1);
    }

    @Test
    void aBrokenOneIsShownAsSuchAndSoAtOnceTheNextTime() throws TimeoutException {
        Avatar avatar = shown(new Avatar(), "/cut/png");
        until(avatar::isBroken);
        assertThat(shown(avatar, "").isBroken()).isFalse();
        assertThat(shown(new Avatar(), "/cut/png").isBroken()).isTrue();
        assertThat(asked).hasSize(1);
    }

    @Test
    void anAvatarShowsThePersonItWasGivenLast() throws TimeoutException {
        Avatar avatar = new Avatar();
        WaitForAsyncUtils.asyncFx(() -> {
            portraits.show(avatar, "Amara", base + "/cut/png");
            portraits.show(avatar, "Inés", base + "/jpg");
        });
        until(() -> avatar.getImage() != null);
        shown(new Avatar(), "/gif");
        until(() -> asked.contains("/gif"));
        assertThat(avatar.isBroken()).isFalse();
        assertThat(avatar.getPersonName()).isEqualTo("Inés");
    }

    @Test
    void whatNoDecoderUnderstandsIsDamaged() throws IOException {
        byte[] picture = drawn("png", 60, 30);
        for (byte[] bytes : List.of(
                new byte[0], "<html>".getBytes(StandardCharsets.UTF_8), Arrays.copyOf(picture, picture.length / 2))) {
            assertThatThrownBy(() -> Decoding.within(bytes, 96)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aLineOfPixelsIsAPictureToo() throws IOException {
        assertThat(Decoding.within(drawn("png", 20_000, 1), 96).isError()).isFalse();
        assertThat(Decoding.within(drawn("png", 1, 20_000), 96).isError()).isFalse();
    }
}
