package org.saksi.ui.editor.popin;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.saksi.core.names.NameSearch;
import org.saksi.model.marks.Mark;

/** A pop-in in which one finds a mark of the layer by its words. */
public final class MarkPopin {

	private static final int MOST = 60;

	private MarkPopin() {
	}

	/**
	 * Asks for one of some marks.
	 *
	 * @param at     where it opens, in coordinates of the display
	 * @param prompt what is asked for, localized
	 * @param words  the words of a mark
	 * @param detail what tells marks of the same words apart
	 * @param chosen takes the mark; not called where the annotator leaves without one
	 */
	public static <M extends Mark> SearchPopin<M> open(Control parent, Point at, Collection<M> marks, String prompt,
			Function<? super M, String> words, Function<? super M, String> detail, Consumer<? super M> chosen) {
		NameSearch<M> search = new NameSearch<>(marks, mark -> Collections.singletonList(words.apply(mark)));
		return new SearchPopin<>(parent, at, new Finder<M>() {
			@Override
			public String prompt() {
				return prompt;
			}

			@Override
			public int width() {
				return 580;
			}

			@Override
			public List<NameSearch.Match<M>> find(String typed) {
				return search.find(typed, MOST);
			}

			@Override
			public String name(M mark) {
				return words.apply(mark);
			}

			@Override
			public String detail(M mark) {
				return detail.apply(mark);
			}

			@Override
			public void choose(M mark) {
				chosen.accept(mark);
			}
		}, null);
	}
}
