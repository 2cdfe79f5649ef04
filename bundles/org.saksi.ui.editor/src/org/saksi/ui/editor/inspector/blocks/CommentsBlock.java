package org.saksi.ui.editor.inspector.blocks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.saksi.core.marking.Comments;
import org.saksi.model.marks.Comment;
import org.saksi.model.marks.Mark;
import org.saksi.ui.editor.comments.Conversation;
import org.saksi.ui.editor.comments.Said;
import org.saksi.ui.editor.inspector.form.Labels;
import org.saksi.ui.editor.inspector.form.Rows;
import org.saksi.ui.editor.inspector.form.ToolIcon;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Hue;

/**
 * The comments on the active mark or, where none is, on the article: one's own and those in layers that are shown, as
 * conversations. What has been typed is kept until it is added.
 */
public final class CommentsBlock extends Block {

	/** The id of the field to type in. */
	public static final String ID = "inspector.comment"; //$NON-NLS-1$

	private static final int INDENT = 14;
	/** Answers to answers to answers are no further to the right. */
	private static final int DEEPEST = 3;

	/** What has been typed, by mark, or by article. */
	private final Map<EObject, String> drafts = new WeakHashMap<>();
	private EObject shown;
	private Text field;
	private Comment answered;

	/** The comments on the active mark or the article. */
	public CommentsBlock(Subject subject) {
		super(subject);
	}

	@Override
	protected String title() {
		return Messages.Comments_title;
	}

	@Override
	protected Object structure() {
		List<Conversation> all = subject.conversations().about(subject.mark());
		if (answered != null && all.stream().flatMap(each -> each.said().stream()).noneMatch(each -> each.comment() == answered)) {
			answered = null;
		}
		return all.isEmpty() && !subject.isEditable() ? null
				: List.of(all, subject.isEditable(), answered == null ? "" : answered); //$NON-NLS-1$
	}

	private EObject about() {
		return subject.mark() == null ? subject.model().article() : subject.mark();
	}

	@Override
	protected void build(Rows rows) {
		for (Conversation conversation : subject.conversations().about(subject.mark())) {
			Mark on = conversation.first().comment().getOn();
			if (conversation.mark() == null && on != null) {
				rows.note(NLS.bind(Messages.Comments_on, subject.typeLabel(on), subject.words(on, Subject.LINK)));
			}
			conversation.said().forEach(said -> comment(rows, said));
		}
		if (rows.isEditable()) {
			entry(rows);
		}
	}

	private void comment(Rows rows, Said said) {
		Comment comment = said.comment();
		boolean own = said.layer() == subject.model().layer();
		String id = ID + '.' + (own ? comment.getId() : Comments.key(said.layer().getAnnotator(), comment));
		int indent = Math.min(said.depth(), DEEPEST) * INDENT;
		Composite head = rows.line(2, 3);
		Label by = Labels.coloured(head, SWT.WRAP, Hue.DIMMED);
		Labels.set(by, NLS.bind(said.depth() == 0 ? Messages.Comments_by : Messages.Comments_answers, comment.getBy(), at(comment)));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(indent, 0).hint(40, SWT.DEFAULT)
				.applyTo(by);
		if (rows.isEditable()) {
			rows.link(head, id + ".answer", () -> Messages.Comments_answer, //$NON-NLS-1$
					NLS.bind(Messages.Comments_answerTo, comment.getBy()), link -> {
						answered = comment;
						subject.refresh();
						field.setFocus();
					}).setLayoutData(GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).create());
		}
		if (own && Objects.equals(comment.getBy(), subject.model().annotator())) {
			rows.tool(head, id + ".remove", ToolIcon.REMOVE, Messages.Comments_remove, //$NON-NLS-1$
					control -> subject.run(Messages.Comments_remove, marking -> marking.removeComment(comment)));
		}
		Label text = rows.info(rows.body(), 2, () -> String.valueOf(comment.getText()));
		GridDataFactory.createFrom((GridData) text.getLayoutData()).indent(indent, 0).applyTo(text);
	}

	/** When it was said; of today, the time alone. */
	private static String at(Comment comment) {
		try {
			ZonedDateTime at = OffsetDateTime.parse(String.valueOf(comment.getAt())).atZoneSameInstant(ZoneId.systemDefault());
			boolean today = at.toLocalDate().equals(LocalDate.now());
			return at.format(today ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
					: DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT));
		} catch (DateTimeException e) {
			return String.valueOf(comment.getAt());
		}
	}

	private void entry(Rows rows) {
		String prompt = answered == null ? Messages.Comments_prompt : NLS.bind(Messages.Comments_answerTo, answered.getBy());
		Text text = WidgetIds.set(new Text(rows.body(), SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL), ID);
		WidgetIds.name(text, prompt);
		text.setMessage(prompt);
		field = text;
		rows.add(() -> show(text));
		text.addModifyListener(event -> drafts.put(shown, text.getText()));
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
				event.doit = false;
				boolean said = !text.getText().isBlank();
				add(text.getText());
				if (said) {
					subject.leave();
				}
			}
		});
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			} else if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				subject.leave();
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(40, text.getLineHeight() * 3).applyTo(text);
		rows.button(ID + ".add", answered == null ? Messages.Comments_add : Messages.Comments_addAnswer, //$NON-NLS-1$
				control -> add(text.getText())).setToolTipText("Ctrl+Enter"); //$NON-NLS-1$
	}

	/** Shows what has been typed for the mark, which stays as it is where it is the same mark. */
	private void show(Text text) {
		shown = about();
		String draft = drafts.getOrDefault(shown, ""); //$NON-NLS-1$
		if (!draft.equals(text.getText())) {
			text.setText(draft);
		}
	}

	private void add(String text) {
		EObject about = shown;
		if (text.isBlank()) {
			return;
		}
		Comment answers = answered;
		drafts.remove(about);
		answered = null;
		subject.run(Messages.Comments_add,
				marking -> marking.comment(about instanceof Mark mark ? mark : null, answers, text));
	}
}
