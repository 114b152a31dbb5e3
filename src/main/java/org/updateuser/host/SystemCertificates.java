package org.updateuser.host;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/// Whom this machine trusts: the authorities of Java and those of the system, among which a company puts its own
/// where it looks into encrypted connections. Reading them takes its time.
///
/// @param system the name of the operating system, as in `os.name`
/// @param environment the environment variables; `SSL_CERT_FILE` names a file of its own
public record SystemCertificates(String system, Map<String, String> environment) {
    private static final List<Path> BUNDLES = List.of(
            Path.of("/etc/ssl/certs/ca-certificates.crt"), // Debian and its like
            Path.of("/etc/pki/tls/certs/ca-bundle.crt"), // Fedora and its like
            Path.of("/etc/ssl/ca-bundle.pem"), // openSUSE
            Path.of("/etc/ssl/cert.pem")); // Alpine

    /// What makes connections of which these are trusted. What of the system's cannot be read is left out; Java's
    /// are always there.
    ///
    /// @throws GeneralSecurityException if Java cannot do that at all
    public SSLContext context() throws GeneralSecurityException {
        KeyStore all = KeyStore.getInstance(KeyStore.getDefaultType());
        try {
            all.load(null, null);
        } catch (IOException nothingIsRead) {
            throw new GeneralSecurityException(nothingIsRead);
        }
        List<Certificate> trusted = new ArrayList<>(ofJava());
        trusted.addAll(ofSystem());
        for (int index = 0; index < trusted.size(); index++) {
            all.setCertificateEntry("trusted-" + index, trusted.get(index));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(all);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static List<X509Certificate> ofJava() throws GeneralSecurityException {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init((KeyStore) null);
        List<X509Certificate> issuers = new ArrayList<>();
        for (TrustManager one : trust.getTrustManagers()) {
            if (one instanceof X509TrustManager manager) {
                issuers.addAll(Arrays.asList(manager.getAcceptedIssuers()));
            }
        }
        return issuers;
    }

    List<Certificate> ofSystem() {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return ofStore("Windows-ROOT");
        }
        if (name.startsWith("mac")) {
            List<Certificate> both = new ArrayList<>(ofStore("KeychainStore-ROOT"));
            both.addAll(ofStore("KeychainStore"));
            return both;
        }
        List<Certificate> found = new ArrayList<>(BUNDLES.stream()
                .filter(Files::isReadable)
                .findFirst()
                .map(SystemCertificates::ofFile)
                .orElse(List.of()));
        @Nullable String own = environment.get("SSL_CERT_FILE");
        if (own != null && !own.isEmpty()) {
            found.addAll(ofFile(Path.of(own)));
        }
        return found;
    }

    private static List<Certificate> ofStore(String type) {
        try {
            KeyStore store = KeyStore.getInstance(type);
            store.load(null, null);
            List<Certificate> trusted = new ArrayList<>();
            for (String alias : Collections.list(store.aliases())) {
                if (store.isCertificateEntry(alias)) {
                    trusted.add(store.getCertificate(alias));
                }
            }
            return trusted;
        } catch (GeneralSecurityException | IOException none) {
            return List.of();
        }
    }

    private static List<Certificate> ofFile(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            Collection<? extends Certificate> read =
                    CertificateFactory.getInstance("X.509").generateCertificates(in);
            return List.copyOf(read);
        } catch (IOException | CertificateException unreadable) {
            return List.of();
        }
    }
}
