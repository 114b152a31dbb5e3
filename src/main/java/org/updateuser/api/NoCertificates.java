package org.updateuser.api;

import java.net.http.HttpClient;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/// For a server that is spoken to without TLS, which can only be one of this machine: no certificate is met there,
/// so those that the machine trusts need not be read, and no proxy is on the way. Should TLS be spoken all the
/// same, nobody is trusted.
final class NoCertificates {
    private NoCertificates() {}

    static HttpClient.Builder with(HttpClient.Builder client) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[0], null);
            return client.sslContext(context).proxy(HttpClient.Builder.NO_PROXY);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
