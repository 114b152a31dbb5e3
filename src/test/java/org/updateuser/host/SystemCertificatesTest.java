package org.updateuser.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Map;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemCertificatesTest {
    @TempDir
    Path folder;

    private static X509Certificate some() throws Exception {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init((KeyStore) null);
        return ((X509TrustManager) trust.getTrustManagers()[0]).getAcceptedIssuers()[0];
    }

    @Test
    void aCompanysOwnFileIsTrustedBesideTheSystems() throws Exception {
        Path file = folder.resolve("company.pem");
        Files.writeString(
                file,
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder().encodeToString(some().getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
        SystemCertificates plain = new SystemCertificates("Linux", Map.of());
        SystemCertificates own = new SystemCertificates("Linux", Map.of("SSL_CERT_FILE", file.toString()));

        assertThat(own.ofSystem()).hasSize(plain.ofSystem().size() + 1).contains(some());
        assertThat(own.context().getProtocol()).isEqualTo("TLS");
    }

    @Test
    void whatCannotBeReadIsLeftOut() throws Exception {
        Path file = folder.resolve("garbage.pem");
        Files.writeString(file, "garbage");
        for (String system : new String[] {"Linux", "Windows 11", "Mac OS X"}) {
            SystemCertificates odd = new SystemCertificates(system, Map.of("SSL_CERT_FILE", file.toString()));
            assertThat(odd.context()).isNotNull();
        }
    }
}
