package org.saksi.rcp.help;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A page of the help as text with looks: what there is to be drawn, before it is drawn.
 *
 * @param title of the page
 * @param text  all of it, lines end with {@code \n}
 * @param runs  stretches of the text that look different, in order; they may overlap
 * @param lines how lines are laid out, one for each line of the text
 */
public record HelpDocument(String title, String text, List<Run> runs, List<Line> lines) {

	/** How a stretch looks. */
	public enum Look {
		/** A heading of the first order. */
		TITLE,
		/** A heading of the second order. */
		HEADING,
		/** Stressed. */
		BOLD,
		/** Stressed a little. */
		ITALIC,
		/** A key to press. */
		KEY,
		/** What is typed or written in a file. */
		CODE,
		/** A link. */
		LINK
	}

	/**
	 * A stretch of the text.
	 *
	 * @param start  UTF-16
	 * @param end    UTF-16, after the last
	 * @param target of a link, else {@code null}
	 */
	public record Run(int start, int end, Look look, String target) {
	}

	/**
	 * The layout of a line.
	 *
	 * @param indent how deep it is, 0 at the margin
	 * @param cells  how many cells of a table it has, separated by tabs; 0 outside tables
	 */
	public record Line(int indent, int cells) {
	}

	/** @return text as it may stand in XHTML */
	public static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}

	/**
	 * Reads a page.
	 *
	 * @param source well-formed XHTML: headings, paragraphs, lists, tables, {@code pre}, {@code kbd}, {@code code}, {@code b},
	 *               {@code i} and links
	 * @throws IOException if it is not well-formed
	 */
	public static HelpDocument parse(String source) throws IOException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true); //$NON-NLS-1$
			DocumentBuilder builder = factory.newDocumentBuilder();
			builder.setErrorHandler(null);
			Element root = builder.parse(new InputSource(new StringReader(source))).getDocumentElement();
			Writer writer = new Writer();
			writer.children(root);
			return writer.document();
		} catch (ParserConfigurationException | SAXException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	/** Turns elements into text. */
	private static final class Writer {

		private final StringBuilder text = new StringBuilder();
		private final List<Run> runs = new ArrayList<>();
		private final List<Line> lines = new ArrayList<>();
		private String title = ""; //$NON-NLS-1$
		private int indent;
		private boolean verbatim;

		HelpDocument document() {
			endLine();
			return new HelpDocument(title, text.toString(), List.copyOf(runs), List.copyOf(lines));
		}

		void children(Element element) {
			for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
				if (child.getNodeType() == Node.TEXT_NODE) {
					words(child.getNodeValue());
				} else if (child instanceof Element inner) {
					element(inner);
				}
			}
		}

		private void words(String words) {
			if (verbatim) {
				for (String line : words.strip().split("\n")) { //$NON-NLS-1$
					text.append(line);
					endLine();
				}
				return;
			}
			String squeezed = words.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
			boolean fresh = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
			text.append(fresh ? squeezed.stripLeading() : squeezed);
		}

		private void element(Element element) {
			switch (element.getTagName()) {
			case "head" -> title = element.getTextContent().strip(); //$NON-NLS-1$
			case "h1" -> block(element, Look.TITLE); //$NON-NLS-1$
			case "h2", "h3" -> { //$NON-NLS-1$ //$NON-NLS-2$
				gap();
				block(element, Look.HEADING);
			}
			case "p" -> { //$NON-NLS-1$
				endLine();
				children(element);
				gap();
			}
			case "ul", "ol" -> list(element); //$NON-NLS-1$ //$NON-NLS-2$
			case "tr" -> row(element); //$NON-NLS-1$
			case "table" -> { //$NON-NLS-1$
				endLine();
				children(element);
				gap();
			}
			case "pre" -> verbatim(element); //$NON-NLS-1$
			case "br" -> endLine(); //$NON-NLS-1$
			case "b", "strong", "th" -> run(element, Look.BOLD, null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			case "i", "em" -> run(element, Look.ITALIC, null); //$NON-NLS-1$ //$NON-NLS-2$
			case "kbd" -> run(element, Look.KEY, null); //$NON-NLS-1$
			case "code" -> run(element, Look.CODE, null); //$NON-NLS-1$
			case "a" -> run(element, Look.LINK, element.getAttribute("href")); //$NON-NLS-1$ //$NON-NLS-2$
			default -> children(element);
			}
		}

		private void block(Element element, Look look) {
			endLine();
			run(element, look, null);
			gap();
		}

		private void run(Element element, Look look, String target) {
			int start = text.length();
			children(element);
			runs.add(new Run(start, text.length(), look, target));
		}

		private void list(Element list) {
			endLine();
			indent++;
			int number = 0;
			for (Node child = list.getFirstChild(); child != null; child = child.getNextSibling()) {
				if (child instanceof Element item) {
					number++;
					text.append("ol".equals(list.getTagName()) ? number + ".\t" : "\u2022\t"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					children(item);
					endLine();
				}
			}
			indent--;
			gap();
		}

		private void row(Element row) {
			endLine();
			int cells = 0;
			for (Node child = row.getFirstChild(); child != null; child = child.getNextSibling()) {
				if (child instanceof Element cell) {
					if (cells++ > 0) {
						text.append('\t');
					}
					if ("th".equals(cell.getTagName())) { //$NON-NLS-1$
						element(cell);
					} else {
						children(cell);
					}
				}
			}
			endLine(cells);
		}

		private void verbatim(Element element) {
			endLine();
			indent++;
			verbatim = true;
			run(element, Look.CODE, null);
			verbatim = false;
			indent--;
			gap();
		}

		private void endLine() {
			endLine(0);
		}

		private void endLine(int cells) {
			while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
				text.setLength(text.length() - 1);
			}
			if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
				text.append('\n');
				lines.add(new Line(indent, cells));
			}
		}

		/** An empty line, but never two. */
		private void gap() {
			endLine();
			if (text.length() > 1 && text.charAt(text.length() - 2) != '\n') {
				text.append('\n');
				lines.add(new Line(0, 0));
			}
		}
	}
}
