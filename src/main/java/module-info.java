import java.text.spi.BreakIteratorProvider;
import org.jspecify.annotations.NullMarked;
import org.updateuser.view.kit.JapaneseLines;

/// The whole program is one module; its rooms are packages, and the arrows between them are asserted in the tests.
@NullMarked
@SuppressWarnings("requires-automatic") // the compiler sees it before its descriptor is given to it, as the pom says
module org.updateuser {
    requires atlantafx.base;
    requires com.google.i18n.phonenumbers.libphonenumber;
    requires de.siegmar.fastcsv;
    requires java.desktop;
    requires java.logging;
    requires java.net.http;
    requires java.sql;
    requires javafx.controls;
    requires javafx.fxml;
    requires jdk.httpserver;
    requires org.controlsfx.controls;
    requires org.jspecify;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.databind;

    exports org.updateuser.app to
            javafx.graphics;

    opens org.updateuser.view.conflict to
            javafx.fxml;
    opens org.updateuser.view.items to
            javafx.fxml;
    opens org.updateuser.view.kit to
            javafx.fxml;
    opens org.updateuser.view to
            javafx.fxml;

    provides BreakIteratorProvider with
            JapaneseLines;
}
