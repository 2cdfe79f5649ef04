package org.saksi.ui.editor.access;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleAttributeAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTextAttributeEvent;
import org.eclipse.swt.custom.StyledText;
import org.saksi.ui.editor.hover.Card;
import org.saksi.ui.editor.page.ArticlePage;
import org.saksi.ui.editor.paint.Placed;

/**
 * Tells screen readers the marks: those at the caret as the description of the text, those at any place as text attributes
 * named {@code mark}.
 */
public final class MarkAccess {

	private static final String ATTRIBUTE = "mark"; //$NON-NLS-1$

	private final ArticlePage page;
	private final IntFunction<List<Card>> cards;
	private final Accessible accessible;

	/**
	 * Tells of the marks of a page.
	 *
	 * @param cards gives what is told of the marks at an offset of the article
	 */
	public MarkAccess(ArticlePage page, IntFunction<List<Card>> cards) {
		this.page = page;
		this.cards = cards;
		StyledText text = page.text();
		accessible = text.getAccessible();
		accessible.addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = description();
			}
		});
		accessible.addAccessibleAttributeListener(new AccessibleAttributeAdapter() {
			@Override
			public void getTextAttributes(AccessibleTextAttributeEvent event) {
				tell(event);
			}
		});
	}

	/** Says that other marks are at the caret now. */
	public void changed() {
		accessible.sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
	}

	/** @return the marks at the caret in words, one after another; empty if there are none */
	public String description() {
		return words(page.caret());
	}

	private String words(int offset) {
		return cards.apply(offset).stream().map(Card::words).collect(Collectors.joining("\n\n")); //$NON-NLS-1$
	}

	/** Adds the marks at the offset, and narrows the stretch to where they are the same. */
	void tell(AccessibleTextAttributeEvent event) {
		int offset = page.mapping().toModel(event.offset);
		int line = page.text().getLineAtOffset(Math.clamp(event.offset, 0, page.text().getCharCount()));
		int lineStart = page.text().getOffsetAtLine(line);
		int lineEnd = lineStart + page.text().getContent().getLine(line).length();
		if (offset < 0 || event.offset >= lineEnd) {
			return;
		}
		int shift = event.offset - offset;
		int start = Math.max(event.start, lineStart);
		int end = event.end > event.offset ? Math.min(event.end, lineEnd) : lineEnd;
		boolean any = false;
		for (Placed piece : page.index().in(lineStart - shift, lineEnd - shift)) {
			any |= piece.overlaps(offset, offset + 1);
			for (int edge : new int[] { piece.start() + shift, piece.end() + shift }) {
				start = edge <= event.offset ? Math.max(start, edge) : start;
				end = edge > event.offset ? Math.min(end, edge) : end;
			}
		}
		event.start = start;
		event.end = end;
		if (any) {
			List<String> all = new ArrayList<>(event.attributes == null ? List.of() : List.of(event.attributes));
			all.add(ATTRIBUTE);
			all.add(words(offset).replace('\n', ' '));
			event.attributes = all.toArray(String[]::new);
		}
	}
}
