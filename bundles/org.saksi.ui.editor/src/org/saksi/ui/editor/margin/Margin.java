package org.saksi.ui.editor.margin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.saksi.model.marks.Mark;
import org.saksi.ui.editor.ArticleModel;
import org.saksi.ui.editor.page.ArticlePage;
import org.saksi.ui.editor.paint.MarkLooks;
import org.saksi.ui.prefs.BesideText;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** Writes the notes of a page into its right margin, where that is wide enough, and takes clicks on them. */
public final class Margin {

	/** From the column to the notes, and from the notes to the edge, in pixels. */
	private static final int LEFT = 22;
	private static final int RIGHT = 12;
	/** The bar before a note, and the space after it. */
	private static final int BAR = 2;
	private static final int INDENT = 7;
	/** Narrower notes say nothing. */
	private static final int LEAST = 96;
	/** Wider ones are too far from the text. */
	private static final int MOST = 300;
	private static final double SMALLER = 0.82;
	private static final int KEPT = 1000;

	private final StyledText text;
	private final MarginNotes notes;
	private final Supplier<MarkLooks> looks;
	private final Supplier<Mark> active;
	private final Consumer<Mark> go;
	private final Map<String, String> shortened = new HashMap<>();
	private FontData[] of;
	private Font font;
	private int lineHeight;
	private int shortenedTo;
	private boolean pointed;

	/**
	 * A margin of a page.
	 *
	 * @param active gives the active mark, or {@code null}
	 * @param go     goes to the mark whose note is clicked
	 */
	public Margin(ArticlePage page, ArticleModel model, Supplier<MarkLooks> looks, Supplier<Mark> active, Consumer<Mark> go) {
		text = page.text();
		notes = new MarginNotes(text, model, page.index(), page.mapping(), page.geometry(), page::links);
		this.looks = looks;
		this.active = active;
		this.go = go;
		text.addPaintListener(this::paint);
		text.addListener(SWT.MouseUp, this::clicked);
		text.addListener(SWT.MouseMove, this::moved);
		Runnable changed = text::redraw;
		BesideText.addListener(changed);
		text.addDisposeListener(event -> {
			BesideText.removeListener(changed);
			if (font != null) {
				font.dispose();
			}
		});
	}

	private int left() {
		return text.getClientArea().width - text.getRightMargin() + LEFT;
	}

	/** @return how wide notes are, in pixels; 0 where none are shown */
	int width() {
		int width = Math.min(MOST, text.getRightMargin() - LEFT - RIGHT);
		return BesideText.showsMargin() && width >= LEAST ? width : 0;
	}

	private void paint(PaintEvent event) {
		int width = width();
		if (width == 0 || text.getCharCount() == 0 || event.x + event.width < left()) {
			return;
		}
		GC gc = event.gc;
		gc.setFont(font(gc));
		int last = text.getLineIndex(event.y + event.height);
		for (int line = notes.owner(text.getLineIndex(event.y)); line <= last; line++) {
			int top = text.getLinePixel(line);
			for (Note note : notes.of(line, lineHeight)) {
				paint(gc, note, top + note.y(), width);
			}
		}
		gc.setFont(text.getFont());
	}

	private void paint(GC gc, Note note, int y, int width) {
		Palette palette = looks.get().palette();
		boolean isActive = note.mark() == active.get();
		int x = left();
		gc.setBackground(isActive ? palette.color(Hue.ACTIVE) : looks.get().line(note.mark()));
		gc.fillRectangle(x, y + 1, BAR, note.lines() * lineHeight - 2);
		int room = width - BAR - INDENT;
		gc.setForeground(palette.color(isActive ? Hue.ACTIVE : Hue.TEXT));
		if (note.lines() == 2) {
			gc.drawText(fitting(gc, note.who(), room), x + BAR + INDENT, y, SWT.DRAW_TRANSPARENT);
			gc.setForeground(palette.color(Hue.DIMMED));
			gc.drawText(fitting(gc, note.what(), room), x + BAR + INDENT, y + lineHeight, SWT.DRAW_TRANSPARENT);
		} else {
			gc.drawText(fitting(gc, note.words(), room), x + BAR + INDENT, y, SWT.DRAW_TRANSPARENT);
		}
	}

	/** The font of the text, smaller. */
	private Font font(GC gc) {
		FontData[] now = text.getFont().getFontData();
		if (font == null || !java.util.Arrays.equals(now, of)) {
			if (font != null) {
				font.dispose();
			}
			of = now;
			font = FontDescriptor.createFrom(now).setHeight(Math.max(7, (int) Math.round(now[0].getHeight() * SMALLER)))
					.createFont(text.getDisplay());
			gc.setFont(font);
			lineHeight = gc.getFontMetrics().getHeight();
			shortened.clear();
		}
		return font;
	}

	private String fitting(GC gc, String words, int room) {
		if (room != shortenedTo || shortened.size() > KEPT) {
			shortened.clear();
			shortenedTo = room;
		}
		return shortened.computeIfAbsent(words, all -> cut(gc, all.strip().replaceAll("\\s+", " "), room)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String cut(GC gc, String words, int room) {
		if (gc.textExtent(words).x <= room) {
			return words;
		}
		int low = 0;
		int high = words.codePointCount(0, words.length());
		while (high - low > 1) {
			int middle = (low + high) >>> 1;
			if (gc.textExtent(head(words, middle)).x <= room) {
				low = middle;
			} else {
				high = middle;
			}
		}
		return head(words, low);
	}

	private static String head(String words, int points) {
		return words.substring(0, words.offsetByCodePoints(0, points)).strip() + '\u2026';
	}

	private Note at(int x, int y) {
		int width = width();
		if (width == 0 || font == null || x < left() || x > left() + width || text.getCharCount() == 0) {
			return null;
		}
		int line = notes.owner(text.getLineIndex(y));
		int in = y - text.getLinePixel(line);
		List<Note> all = notes.of(line, lineHeight);
		return all.stream().filter(note -> in >= note.y() && in < note.y() + note.lines() * lineHeight).findFirst().orElse(null);
	}

	private void clicked(Event event) {
		Note note = event.button == 1 && text.getSelectionRange().y == 0 ? at(event.x, event.y) : null;
		if (note != null) {
			go.accept(note.mark());
		}
	}

	/** A note is shown whole while it is pointed at. */
	private void moved(Event event) {
		Note note = at(event.x, event.y);
		if (note != null || pointed) {
			pointed = note != null;
			text.setCursor(pointed ? text.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
			String whole = pointed ? note.words() : null;
			if (!java.util.Objects.equals(whole, text.getToolTipText())) {
				text.setToolTipText(whole);
			}
		}
	}
}
