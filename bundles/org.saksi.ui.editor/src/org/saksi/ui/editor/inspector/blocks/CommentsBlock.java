package org.saksi.ui.editor.inspector.blocks;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
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
import org.saksi.model.marks.Comment;
import org.saksi.model.marks.Mark;
import org.saksi.ui.editor.inspector.form.Labels;
import org.saksi.ui.editor.inspector.form.Rows;
import org.saksi.ui.editor.inspector.form.ToolIcon;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Hue;

/** The comments on the active mark or, where none is, on the article. What has been typed is kept until it is added. */
public final class CommentsBlock extends Block {

	private static final String ID = "inspector.comment"; //$NON-NLS-1$
	private static final int INDENT = 14;

	/** What has been typed, by mark, or by article. */
	private final Map<EObject, String> drafts = new WeakHashMap<>();
	private EObject shown;
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
		List<Comment> comments = comments();
		if (answered != null && !comments.contains(answered)) {
			answered = null;
		}
		return comments.isEmpty() && !subject.isEditable() ? null
				: List.of(comments, subject.isEditable(), answered == null ? "" : answered); //$NON-NLS-1$
	}

	private EObject about() {
		return subject.mark() == null ? subject.model().article() : subject.mark();
	}

	private List<Comment> comments() {
		Mark mark = subject.mark();
		return subject.model().layer().getComments().stream().filter(comment -> comment.getOn() == mark).toList();
	}

	@Override
	protected void build(Rows rows) {
		List<Comment> comments = comments();
		List<Comment> ordered = new ArrayList<>();
		comments.stream().filter(comment -> !comments.contains(comment.getAnswers()))
				.forEach(comment -> thread(comment, comments, ordered));
		for (Comment comment : ordered) {
			comment(rows, comment, comments.contains(comment.getAnswers()) ? INDENT : 0);
		}
		if (rows.isEditable()) {
			entry(rows);
		}
	}

	private static void thread(Comment comment, List<Comment> all, List<Comment> ordered) {
		if (!ordered.contains(comment)) {
			ordered.add(comment);
			all.stream().filter(other -> other.getAnswers() == comment).forEach(other -> thread(other, all, ordered));
		}
	}

	private void comment(Rows rows, Comment comment, int indent) {
		Composite head = rows.line(2, 3);
		Label by = Labels.coloured(head, SWT.WRAP, Hue.DIMMED);
		Labels.set(by, NLS.bind(Messages.Comments_by, comment.getBy(), at(comment)));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(indent, 0).hint(40, SWT.DEFAULT)
				.applyTo(by);
		if (rows.isEditable()) {
			rows.link(head, ID + '.' + comment.getId() + ".answer", () -> Messages.Comments_answer, null, link -> { //$NON-NLS-1$
				answered = comment;
				update();
			}).setLayoutData(GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).create());
		}
		if (Objects.equals(comment.getBy(), subject.model().annotator())) {
			rows.tool(head, ID + '.' + comment.getId() + ".remove", ToolIcon.REMOVE, Messages.Comments_remove, //$NON-NLS-1$
					control -> subject.run(Messages.Comments_remove, marking -> marking.removeComment(comment)));
		}
		Label text = rows.info(rows.body(), 2, () -> String.valueOf(comment.getText()));
		GridDataFactory.createFrom((GridData) text.getLayoutData()).indent(indent, -4).applyTo(text);
	}

	private static String at(Comment comment) {
		try {
			return OffsetDateTime.parse(String.valueOf(comment.getAt())).atZoneSameInstant(ZoneId.systemDefault())
					.format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT));
		} catch (DateTimeException e) {
			return String.valueOf(comment.getAt());
		}
	}

	private void entry(Rows rows) {
		String prompt = answered == null ? Messages.Comments_prompt : NLS.bind(Messages.Comments_answerTo, answered.getBy());
		Text text = WidgetIds.set(new Text(rows.body(), SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL), ID);
		WidgetIds.name(text, prompt);
		text.setMessage(prompt);
		rows.add(() -> show(text));
		text.addModifyListener(event -> drafts.put(shown, text.getText()));
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
				event.doit = false;
				add(text.getText());
			}
		});
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(40, text.getLineHeight() * 3).applyTo(text);
		rows.button(ID + ".add", answered == null ? Messages.Comments_add : Messages.Comments_addAnswer, //$NON-NLS-1$
				control -> add(text.getText())).setToolTipText("Ctrl+Enter"); //$NON-NLS-1$
		if (answered != null) {
			text.setFocus();
		}
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
