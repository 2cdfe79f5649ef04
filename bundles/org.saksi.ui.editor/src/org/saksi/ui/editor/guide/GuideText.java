package org.saksi.ui.editor.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.saksi.model.scheme.Labelled;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** Sets entries as text that is good to read: types as headings, attributes below them, tags indented. */
final class GuideText {

	private static final int INDENT = 14;
	private static final int ABOVE_TAG = 5;
	private static final float HEADING = 1.3f;

	private final StyledText text;
	private final Font heading;
	private final StringBuilder words = new StringBuilder();
	private final List<StyleRange> styles = new ArrayList<>();
	private final List<int[]> indents = new ArrayList<>();
	private final Map<Topic, int[]> places = new LinkedHashMap<>();
	private Palette palette;

	/** Shows in {@code text}, which has the font of the body. */
	GuideText(StyledText text) {
		this.text = text;
		heading = new LocalResourceManager(JFaceResources.getResources(), text).create(FontDescriptor
				.createFrom(text.getFont()).setHeight(Math.round(text.getFont().getFontData()[0].getHeight() * HEADING))
				.setStyle(SWT.BOLD));
	}

	/** Shows entries; words that are searched for are highlighted. */
	void show(List<Entry> entries, String searched) {
		palette = Palette.current();
		words.setLength(0);
		styles.clear();
		indents.clear();
		places.clear();
		entries.forEach(this::add);
		text.setText(words.toString());
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
		for (int[] indent : indents) {
			int line = text.getLineAtOffset(indent[0]);
			text.setLineIndent(line, 1, indent[1]);
			text.setLineWrapIndent(line, 1, indent[1]);
			text.setLineVerticalIndent(line, indent[2]);
		}
		if (!searched.isBlank()) {
			for (String word : searched.strip().split("\\s+")) { //$NON-NLS-1$
				highlight(word);
			}
		}
	}

	private void add(Entry entry) {
		if (!words.isEmpty()) {
			words.append(entry.depth() == 2 ? "\n" : "\n\n"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		int start = words.length();
		int indent = Math.max(0, entry.depth() - 1) * INDENT;
		Labelled of = entry.of();
		if (entry.depth() == 0) {
			add("\u25cf ", palette.color(palette.line(of)), null, SWT.NORMAL); //$NON-NLS-1$
			add(Guidance.label(of), null, heading, SWT.BOLD);
		} else {
			if (entry.depth() == 2 && of.getColour() != null) {
				add("\u25cf ", palette.color(palette.line(of)), null, SWT.NORMAL); //$NON-NLS-1$
			}
			add(Guidance.label(of), entry.depth() == 1 ? palette.color(Hue.DIMMED) : null, null, SWT.BOLD);
		}
		if (of.getKey() != null && !of.getKey().isBlank()) {
			add("  " + NLS.bind(Messages.Guide_key, of.getKey()), palette.color(Hue.DIMMED), null, SWT.NORMAL); //$NON-NLS-1$
		}
		indents.add(new int[] { start, indent, entry.depth() == 2 ? ABOVE_TAG : 0 });
		paragraph(Guidance.description(of), indent, null);
		paragraph(Guidance.guideline(of), indent, palette.color(Hue.TEXT));
		places.put(entry.topic(), new int[] { start, words.length() });
	}

	private void paragraph(String said, int indent, Color color) {
		for (String line : said.isEmpty() ? List.<String>of() : said.lines().toList()) {
			words.append('\n');
			indents.add(new int[] { words.length(), indent, 0 });
			add(line, color, null, SWT.NORMAL);
		}
	}

	private void add(String said, Color color, Font font, int style) {
		StyleRange range = new StyleRange(words.length(), said.length(), color, null, style);
		range.font = font;
		if (!said.isEmpty() && (color != null || font != null || style != SWT.NORMAL)) {
			styles.add(range);
		}
		words.append(said);
	}

	private void highlight(String word) {
		String all = words.toString().toLowerCase(Locale.ROOT);
		String wanted = word.toLowerCase(Locale.ROOT);
		if (all.length() != words.length()) {
			return; // a letter whose lower case is longer: no place is certain
		}
		for (int at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + wanted.length())) {
			for (StyleRange range : text.getStyleRanges(at, wanted.length(), true).length == 0
					? new StyleRange[] { new StyleRange(at, wanted.length(), null, null) }
					: text.getStyleRanges(at, wanted.length(), true)) {
				range.background = palette.color(Hue.FOUND);
				text.setStyleRange(range);
			}
		}
	}

	/** Marks what is true of the active mark with a bar of colour behind it; no longer what was. */
	void emphasize(Set<Topic> topics) {
		text.setLineBackground(0, text.getLineCount(), null);
		for (Topic topic : topics) {
			int[] place = places.get(topic);
			if (place != null) {
				int first = text.getLineAtOffset(place[0]);
				text.setLineBackground(first, text.getLineAtOffset(place[1]) - first + 1, palette.color(Hue.NOTICE));
			}
		}
	}

	/** Scrolls to a topic, else to what it belongs to. @return whether one of them is shown */
	boolean scrollTo(Topic topic) {
		int[] place = places.get(topic);
		if (place == null && topic.tag() != null) {
			return scrollTo(new Topic(topic.type(), topic.attribute(), null));
		}
		if (place == null && topic.attribute() != null) {
			return scrollTo(new Topic(topic.type(), null, null));
		}
		if (place == null) {
			return false;
		}
		int line = text.getLineAtOffset(place[0]);
		text.setCaretOffset(place[0]);
		text.setTopPixel(Math.max(0, text.getTopPixel() + text.getLinePixel(line) - 8));
		return true;
	}

	/** @return what is said where a topic is shown; {@code null} if it is not */
	String said(Topic topic) {
		int[] place = places.get(topic);
		return place == null ? null : words.substring(place[0], place[1]);
	}
}
