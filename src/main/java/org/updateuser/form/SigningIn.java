package org.updateuser.form;

/// What is going on where organizations are signed in to.
public enum SigningIn {
    IDLE,
    /// Somebody signs in with the browser.
    BROWSER,
    /// The service is being asked.
    CONNECTING
}
