package org.saksi.core.xmi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.saksi.core.CorpusException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Brings files of older versions up to date, one version at a time. The file itself changes when it is next saved. */
final class Migrations {

	private static final List<Migration> HANDLERS = List.of(new MigrationFrom1());

	private Migrations() {
	}

	static byte[] migrate(byte[] bytes, int version, Path path) throws CorpusException {
		Document document = parse(bytes, path);
		for (int at = version; at < ModelFiles.VERSION; at++) {
			int from = at;
			Migration handler = HANDLERS.stream().filter(each -> each.from() == from).findFirst().orElseThrow();
			handler.migrate(document);
			document.getDocumentElement().setAttribute("version", Integer.toString(at + 1));
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length * 2);
		try {
			TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
		} catch (TransformerException e) {
			throw new CorpusException(Messages.bind(Messages.Migrations_failed, version, e.getMessage()), path, 0, e);
		}
		return out.toByteArray();
	}

	private static Document parse(byte[] bytes, Path path) throws CorpusException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setNamespaceAware(true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setXIncludeAware(false);
			factory.setExpandEntityReferences(false);
			factory.setAttribute("http://www.oracle.com/xml/jaxp/properties/maxElementDepth",
					Integer.toString(SafeParserPool.MAX_DEPTH));
			var builder = factory.newDocumentBuilder();
			builder.setErrorHandler(new DefaultHandler()); // says nothing, throws what is fatal
			return builder.parse(new ByteArrayInputStream(bytes));
		} catch (SAXParseException e) {
			throw new CorpusException(Messages.bind(Messages.Migrations_failed, 1, e.getMessage()), path, e.getLineNumber(), e);
		} catch (SAXException | IOException | ParserConfigurationException e) {
			throw new CorpusException(Messages.bind(Messages.Migrations_failed, 1, e.getMessage()), path, 0, e);
		}
	}
}
