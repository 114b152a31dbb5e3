import java.io.File;
import java.io.IOException;
import javafx.css.Stylesheet;

/// Writes a stylesheet, with all that it takes in, in the form that the toolkit reads without parsing.
///
/// Build.java calls it with the sheet and the file to be made.
void main(String[] arguments) throws IOException {
    Stylesheet.convertToBinary(new File(arguments[0]), new File(arguments[1]));
}
