import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Xerces of the JDK: (schema, document) in, the first error or nothing out. */
class Xerces {
    public static void main(String[] arguments) throws Exception {
        var in = new DataInputStream(new java.io.BufferedInputStream(System.in, 1 << 16));
        var out = new DataOutputStream(new java.io.BufferedOutputStream(System.out, 1 << 16));
        Map<String, Validator> validators = new HashMap<>();
        while (true) {
            String schema = read(in);
            if (schema == null) {
                return;
            }
            byte[] document = bytes(in);
            Validator validator = validators.get(schema);
            if (validator == null) {
                validator = validator(schema);
                validators.put(schema, validator);
            }
            String error = "";
            try {
                validator.validate(new StreamSource(new ByteArrayInputStream(document)));
            } catch (SAXException refused) {
                error = String.valueOf(refused.getMessage());
            } catch (ArrayIndexOutOfBoundsException refused) {
                // Its base64 falls over a character beyond ASCII.
                error = "not base64";
                validators.remove(schema);
            }
            byte[] answer = error.getBytes(StandardCharsets.UTF_8);
            out.writeInt(answer.length);
            out.write(answer);
            if (in.available() == 0) {
                out.flush();
            }
        }
    }

    static Validator validator(String path) throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        Validator validator = factory.newSchema(new File(path)).newValidator();
        // What the generator passes over, and says so: what is said of one value by another elsewhere.
        for (String checking : new String[] {"id-idref", "identity-constraint", "unparsed-entity"}) {
            validator.setFeature("http://apache.org/xml/features/validation/" + checking + "-checking", false);
        }
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException warning) {}

            @Override
            public void error(SAXParseException error) throws SAXException {
                throw error;
            }

            @Override
            public void fatalError(SAXParseException error) throws SAXException {
                throw error;
            }
        });
        return validator;
    }

    static byte[] bytes(DataInputStream in) throws Exception {
        byte[] data = new byte[in.readInt()];
        in.readFully(data);
        return data;
    }

    static String read(DataInputStream in) throws Exception {
        try {
            return new String(bytes(in), StandardCharsets.UTF_8);
        } catch (EOFException end) {
            return null;
        }
    }
}
