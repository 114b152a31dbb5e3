package org.updateuser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// Runs the tests of a class as on a machine of another locale.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(At.Traveller.class)
public @interface At {
    /// Letters that have other capitals than elsewhere.
    String TURKEY = "tr-TR";

    /// Digits that are not ours.
    String ARABIA = "ar-SA-u-nu-arab";

    /// Digits that are not ours, and years that are 543 ahead.
    String THAILAND = "th-TH-u-ca-buddhist-nu-thai";

    /// The tag of the locale.
    String value();

    /// Goes there, and comes back.
    final class Traveller implements BeforeAllCallback, AfterAllCallback {
        private static final Namespace HOME = Namespace.create(Traveller.class);

        @Override
        public void beforeAll(ExtensionContext context) {
            context.getStore(HOME).put("home", Locale.getDefault());
            At there = context.getRequiredTestClass().getAnnotation(At.class);
            Locale.setDefault(Locale.forLanguageTag(there.value()));
        }

        @Override
        public void afterAll(ExtensionContext context) {
            Locale.setDefault(context.getStore(HOME).get("home", Locale.class));
        }
    }
}
