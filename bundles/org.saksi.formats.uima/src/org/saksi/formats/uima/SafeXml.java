package org.saksi.formats.uima;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/** Reads XML of strangers: no DTD, so no entities; nothing is fetched; no deep nesting. */
final class SafeXml {

	private static final int MAX_DEPTH = 64;

	private SafeXml() {
	}

	/**
	 * Sends a document to a handler.
	 *
	 * @throws CorpusException if it is no well-formed XML or has a DTD; with the line
	 */
	static void parse(InputStream in, DefaultHandler handler) throws CorpusException, IOException {
		try {
			SAXParserFactory factory = SAXParserFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
			factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
			XMLReader reader = factory.newSAXParser().getXMLReader();
			XMLFilterImpl shallow = new Shallow(reader);
			shallow.setContentHandler(handler);
			shallow.setErrorHandler(handler);
			shallow.parse(new InputSource(in));
		} catch (SAXParseException e) {
			throw new CorpusException(NLS.bind(Messages.SafeXml_malformed, e.getMessage()), null, Math.max(0, e.getLineNumber()), e);
		} catch (SAXException | ParserConfigurationException | UnsupportedEncodingException | CharConversionException e) {
			throw new CorpusException(NLS.bind(Messages.SafeXml_malformed, e.getMessage()), null, 0, e);
		}
	}

	/** Stops at deep nesting. */
	private static final class Shallow extends XMLFilterImpl {

		private int depth;

		Shallow(XMLReader reader) {
			super(reader);
		}

		@Override
		public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
			if (++depth > MAX_DEPTH) {
				throw new SAXException(NLS.bind(Messages.SafeXml_deep, MAX_DEPTH));
			}
			super.startElement(uri, name, qualified, attributes);
		}

		@Override
		public void endElement(String uri, String name, String qualified) throws SAXException {
			depth--;
			super.endElement(uri, name, qualified);
		}
	}
}
