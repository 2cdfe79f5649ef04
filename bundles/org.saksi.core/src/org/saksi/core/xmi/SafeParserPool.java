package org.saksi.core.xmi;

import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.ecore.xmi.XMLDefaultHandler;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.xml.sax.SAXException;

/** The JDK's own SAX parsers, without DTDs and external entities, with bounded nesting. */
final class SafeParserPool extends XMLParserPoolImpl {

	/** How deep elements may nest; our files need 6. */
	static final int MAX_DEPTH = 64;

	private static final String PROPERTY = "http://www.oracle.com/xml/jaxp/properties/";

	private final SAXParserFactory factory = SAXParserFactory.newDefaultInstance();

	SafeParserPool() {
		super(true);
		try {
			factory.setNamespaceAware(false);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
			factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
			factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
		} catch (ParserConfigurationException | SAXException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public SAXParser get(Map<String, Boolean> features, Map<String, ?> properties, boolean useLexicalHandler)
			throws ParserConfigurationException, SAXException {
		SAXParser parser;
		synchronized (factory) {
			parser = factory.newSAXParser();
		}
		parser.getXMLReader().setFeature("http://xml.org/sax/features/namespaces", false);
		parser.getXMLReader().setFeature("http://xml.org/sax/features/namespace-prefixes", true);
		parser.setProperty(PROPERTY + "maxElementDepth", Integer.toString(MAX_DEPTH));
		return parser;
	}

	@Override
	public void release(SAXParser parser, Map<String, Boolean> features, Map<String, ?> properties,
			boolean useLexicalHandler) {
		// a parser is used once: it keeps references to what it read
	}

	@Override
	public XMLDefaultHandler getDefaultHandler(XMLResource resource, XMLLoad load, XMLHelper helper, Map<?, ?> options) {
		return super.getDefaultHandler(resource, load, helper, options);
	}
}
