package org.saksi.core.xmi;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.ecore.EClass;
import org.saksi.core.CorpusException;

/** Looks at the first element of a file: what kind of file it is, and which version. */
final class RootElement {

	private RootElement() {
	}

	/**
	 * The version that the root names.
	 *
	 * @return 1 to {@link ModelFiles#VERSION}
	 * @throws CorpusException if the root is not {@code expected}, or its version is missing or newer
	 */
	static int version(byte[] bytes, Path path, EClass expected) throws CorpusException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		try {
			XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
			try {
				while (reader.next() != XMLStreamConstants.START_ELEMENT) {
					if (reader.getEventType() == XMLStreamConstants.DTD) {
						throw new CorpusException(Messages.ModelFiles_doctype, path, reader.getLocation().getLineNumber(), null);
					}
				}
				return version(reader, path, expected);
			} finally {
				reader.close();
			}
		} catch (XMLStreamException e) {
			throw Problems.unreadable(e, path, expected);
		}
	}

	private static int version(XMLStreamReader reader, Path path, EClass expected) throws CorpusException {
		int line = reader.getLocation().getLineNumber();
		if (!expected.getName().equals(reader.getLocalName())
				|| !expected.getEPackage().getNsURI().equals(reader.getNamespaceURI())) {
			throw new CorpusException(Messages.bind(Messages.ModelFiles_otherKind, expected.getName()), path, line, null);
		}
		String version = attribute(reader, "version");
		int number;
		try {
			number = version == null ? 0 : Integer.parseInt(version.strip());
		} catch (NumberFormatException e) {
			number = 0;
		}
		if (number < 1) {
			throw new CorpusException(Messages.bind(Messages.ModelFiles_noVersion, version), path, line, null);
		}
		if (number > ModelFiles.VERSION) {
			throw new NewerVersionException(number, path, line);
		}
		return number;
	}

	/** The attribute without a namespace: {@code xmi:version} is another one. */
	private static String attribute(XMLStreamReader reader, String name) {
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			String namespace = reader.getAttributeNamespace(i);
			if ((namespace == null || namespace.isEmpty()) && name.equals(reader.getAttributeLocalName(i))) {
				return reader.getAttributeValue(i);
			}
		}
		return null;
	}
}
