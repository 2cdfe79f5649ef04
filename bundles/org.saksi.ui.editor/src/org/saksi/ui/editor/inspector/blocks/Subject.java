package org.saksi.ui.editor.inspector.blocks;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.saksi.core.CorpusException;
import org.saksi.core.marking.Marking;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Stance;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Tag;
import org.saksi.ui.dialogs.Sentences;
import org.saksi.ui.editor.ArticleModel;
import org.saksi.ui.editor.MarkingPart;
import org.saksi.ui.editor.comments.Conversations;
import org.saksi.ui.editor.desk.MarkWords;
import org.saksi.ui.editor.guide.Topic;
import org.saksi.ui.editor.paint.LayerLinks;

/** What the inspector shows: an article and its active mark; and how blocks change it. */
public final class Subject {

	/** A change of marks. */
	@FunctionalInterface
	public interface Gesture {
		/** @throws CorpusException what the annotator must know of */
		void run(Marking marking) throws CorpusException;
	}

	/** How many characters of a mark a link shows. */
	static final int LINK = 90;

	private final Consumer<String> problems;
	private MarkingPart part;
	private Mark mark;
	private LayerLinks links;
	private Conversations conversations;
	private Runnable leave = () -> {
	};
	private Consumer<Topic> guide;
	private final Runnable refresh;

	/**
	 * Shows nothing yet.
	 *
	 * @param problems is told what a gesture was refused for, and {@code null} when one has been done
	 * @param refresh  shows what is, at once
	 */
	public Subject(Consumer<String> problems, Runnable refresh) {
		this.refresh = refresh;
		this.problems = problems;
	}

	/** Sets what is shown; {@code null}: nothing. */
	public void set(MarkingPart newPart, Mark newMark) {
		part = newPart;
		mark = newMark;
		conversations = null;
		links = null;
	}

	/** Says who goes back to the text. */
	public void setLeave(Runnable leave) {
		this.leave = leave;
	}

	/** Says who shows the guidelines at a topic. */
	public void setGuide(Consumer<Topic> guide) {
		this.guide = guide;
	}

	/** Shows what is, at once. */
	void refresh() {
		refresh.run();
	}

	/** Goes back to the text. */
	void leave() {
		leave.run();
	}

	/** @return who shows the guidelines at a topic, or {@code null} */
	Consumer<Topic> guide() {
		return guide;
	}

	/** @return what is said on the article; gathered when it is first asked for after a change */
	Conversations conversations() {
		if (conversations == null) {
			conversations = new Conversations(model().layer(), part.otherLayers());
		}
		return conversations;
	}

	/** Forgets what is derived from the layer, after it has changed. */
	public void changed() {
		conversations = null;
		links = null;
	}

	/** @return whether there is no article */
	public boolean isEmpty() {
		return part == null;
	}

	/** @return the part of the workbench, or {@code null} */
	public MarkingPart part() {
		return part;
	}

	/** @return the article and its layer */
	public ArticleModel model() {
		return part.model();
	}

	/** @return the active mark, or {@code null} */
	public Mark mark() {
		return mark;
	}

	/** @return the active mark if it is of the class, else {@code null} */
	<M extends Mark> M mark(Class<M> type) {
		return type.isInstance(mark) ? type.cast(mark) : null;
	}

	/** @return whether it may be changed */
	public boolean isEditable() {
		return part != null && !part.model().isReadOnly();
	}

	/** @return what marks are linked to; read from the layer when it is first asked for after a change */
	LayerLinks links() {
		if (links == null) {
			links = new LayerLinks(model().layer());
		}
		return links;
	}

	// --- changes

	/** Runs a gesture as one step of undo; what it is refused for is shown. */
	public void run(String label, Gesture gesture) {
		if (!isEditable() || mark != null && mark.eContainer() != model().layer()) {
			return;
		}
		ArticleModel model = model();
		try {
			model.run(label, () -> {
				gesture.run(new Marking(model.text(), model.layer(), model.registry(), model.registries(), model.scheme(),
						model.annotator()));
				return null;
			});
			problems.accept(null);
		} catch (CorpusException e) {
			problems.accept(Sentences.of(e.getMessage()));
		}
	}

	/** Makes another mark the active one. */
	public void jump(Mark to) {
		part.activate(to);
	}

	// --- words

	/** @return the label of the mark's type */
	public String typeLabel(Mark of) {
		MarkType type = model().scheme().type(of);
		return type == null ? of.eClass().getName() : SchemeIndex.label(type, Locale.getDefault());
	}

	/** @return the label of the first type of a base, or {@code otherwise} */
	String typeLabel(Base base, String otherwise) {
		MarkType type = model().scheme().type(base);
		return type == null ? otherwise : SchemeIndex.label(type, Locale.getDefault());
	}

	/** @return the words of a mark on one line */
	public String words(Mark of, int most) {
		String words = of instanceof Stance stance ? stance(stance) : MarkWords.of(of, model());
		return shortened(words, most);
	}

	private String stance(Stance stance) {
		AttributeType polarity = SchemeIndex.attribute(model().scheme().type(stance), "polarity"); //$NON-NLS-1$
		return agent(stance.getHolder()) + " \u2013 " + tagLabel(polarity, stance.getAttributes().get("polarity")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** @return the label of a tag, else the value itself; of {@code null}, nothing */
	static String tagLabel(AttributeType attribute, String value) {
		Tag tag = value == null ? null : SchemeIndex.tag(attribute, value);
		return tag != null ? SchemeIndex.label(tag, Locale.getDefault()) : value == null ? "" : value; //$NON-NLS-1$
	}

	/** @return the name of an agent */
	String agent(String id) {
		return MarkWords.name(id, model());
	}

	/** White space becomes one blank; what is longer than {@code most} code points ends in an ellipsis. */
	public static String shortened(String text, int most) {
		String line = text.strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
		return line.codePointCount(0, line.length()) <= most ? line
				: line.substring(0, line.offsetByCodePoints(0, most - 1)).strip() + "\u2026"; //$NON-NLS-1$
	}

	/** @return the lower left corner of a control, where a pop-in opens */
	static Point below(Control control) {
		return control.toDisplay(0, control.getSize().y);
	}
}
