package org.saksi.core.xmi;

import java.nio.file.Path;

import javax.xml.stream.XMLStreamException;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.saksi.core.CorpusException;
import org.xml.sax.SAXParseException;

/** Turns what parsers throw into a message with a line. */
final class Problems {

	private Problems() {
	}

	static CorpusException unreadable(Throwable thrown, Path path, EClass expected) {
		int line = 0;
		Throwable deepest = thrown;
		for (Throwable cause = thrown; cause != null && cause != cause.getCause(); cause = cause.getCause()) {
			deepest = cause;
			line = Math.max(line, line(cause));
		}
		String detail = deepest.getMessage() == null ? deepest.getClass().getSimpleName() : deepest.getMessage().strip();
		return new CorpusException(Messages.bind(Messages.ModelFiles_unreadable, expected.getName(), detail), path, line,
				thrown);
	}

	private static int line(Throwable cause) {
		if (cause instanceof XMIException xmi) {
			return xmi.getLine();
		}
		if (cause instanceof SAXParseException sax) {
			return sax.getLineNumber();
		}
		return cause instanceof XMLStreamException stream && stream.getLocation() != null
				? stream.getLocation().getLineNumber()
				: 0;
	}
}
