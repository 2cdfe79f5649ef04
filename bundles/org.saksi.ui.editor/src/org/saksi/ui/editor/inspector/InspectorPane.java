package org.saksi.ui.editor.inspector;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.marks.Mark;
import org.saksi.ui.editor.Followed;
import org.saksi.ui.editor.MarkingPart;
import org.saksi.ui.editor.guide.Topic;
import org.saksi.ui.editor.inspector.blocks.AgentBlock;
import org.saksi.ui.editor.inspector.blocks.AnaphorBlock;
import org.saksi.ui.editor.inspector.blocks.AttributesBlock;
import org.saksi.ui.editor.inspector.blocks.Block;
import org.saksi.ui.editor.inspector.blocks.CanonicalBlock;
import org.saksi.ui.editor.inspector.blocks.ChainBlock;
import org.saksi.ui.editor.inspector.blocks.CommentsBlock;
import org.saksi.ui.editor.inspector.blocks.HeaderBlock;
import org.saksi.ui.editor.inspector.blocks.KeysBlock;
import org.saksi.ui.editor.inspector.blocks.LayerBlock;
import org.saksi.ui.editor.inspector.blocks.LinksBlock;
import org.saksi.ui.editor.inspector.blocks.MembershipBlock;
import org.saksi.ui.editor.inspector.blocks.MetadataBlock;
import org.saksi.ui.editor.inspector.blocks.PartsBlock;
import org.saksi.ui.editor.inspector.blocks.QuantitiesBlock;
import org.saksi.ui.editor.inspector.blocks.StanceTargetBlock;
import org.saksi.ui.editor.inspector.blocks.StancesBlock;
import org.saksi.ui.editor.inspector.blocks.Subject;
import org.saksi.ui.editor.inspector.form.Labels;
import org.saksi.ui.editor.inspector.text.LostBlock;
import org.saksi.ui.editor.inspector.text.TextEditsBlock;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;
import org.saksi.ui.style.Themes;

/**
 * The widgets of the inspector. They follow a marking part: after each gesture and each change of the active mark they are brought
 * up to date a moment later, so that the text is painted first and marking never waits for them. For the UI thread.
 */
public final class InspectorPane {

	/** Milliseconds to the update: the next paint of the text comes first, a row of key presses makes one update. */
	private static final int DELAY = 30;
	private static final int MARGIN = 10;
	/** As far from the edge as what other empty views say. */
	private static final int EMPTY_INDENT = 6;
	/** Labels are aligned at the widest one, up to this width; longer ones wrap. */
	private static final int WIDEST_LABEL = 116;

	private final ScrolledComposite scrolled;
	private final Composite content;
	private final Label notice;
	private final Subject subject = new Subject(this::tell, this::update);
	private final List<Block> blocks;
	private final Followed followed;
	private final Runnable themed = this::rebuild;
	private MarkingPart part;
	private SchemeIndex scheme;
	private boolean problem;

	/** Creates the widgets, which show nothing yet. */
	public InspectorPane(Composite parent) {
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setLayout(new FillLayout());
		followed = new Followed(scrolled, DELAY, this::update, null);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		scrolled.getVerticalBar().setIncrement(18);
		content = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 8).applyTo(content);
		scrolled.setContent(content);
		notice = Labels.coloured(content, SWT.WRAP, Hue.DIMMED);
		WidgetIds.set(notice, "inspector.notice"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(notice);
		blocks = List.of(new HeaderBlock(subject), new StanceTargetBlock(subject), new AttributesBlock(subject),
				new AgentBlock(subject), new AnaphorBlock(subject), new PartsBlock(subject), new ChainBlock(subject),
				new StancesBlock(subject), new CanonicalBlock(subject), new QuantitiesBlock(subject), new LinksBlock(subject),
				new MembershipBlock(subject), new LostBlock(subject), new LayerBlock(subject), new MetadataBlock(subject),
				new TextEditsBlock(subject), new CommentsBlock(subject), new KeysBlock(subject));
		blocks.forEach(block -> block.create(content));
		scrolled.addListener(SWT.Resize, event -> fit());
		Themes.addListener(themed);
		scrolled.addDisposeListener(event -> {
			Themes.removeListener(themed);
			follow(null);
		});
		update();
	}

	/** @return the control to lay out */
	public Composite control() {
		return scrolled;
	}

	/** Gives the focus to the first field. */
	public void setFocus() {
		if (!content.setFocus()) {
			scrolled.setFocus();
		}
	}

	/** Shows the article instead of a mark, and gives the focus to the first field of its metadata. */
	public void editMetadata() {
		if (part != null) {
			part.activate(null);
			update();
			refocus(content, MetadataBlock.FIRST_FIELD);
		}
	}

	/** Gives the focus to the field for a comment on the active mark or, without one, on the article. */
	public void comment() {
		if (part != null) {
			update();
			refocus(content, CommentsBlock.ID);
		}
	}

	/** Says who goes back to the text when a comment is done. */
	public void setLeave(Runnable leave) {
		subject.setLeave(leave);
	}

	/** Says who shows the guidelines at a topic; without, there are no links to them. */
	public void setGuide(Consumer<Topic> guide) {
		subject.setGuide(guide);
	}

	/** Follows another part; {@code null}: none. */
	public void show(MarkingPart shown) {
		if (shown != part) {
			follow(shown);
			update();
		}
	}

	private void follow(MarkingPart next) {
		if (part != null) {
			blocks.forEach(Block::flush);
		}
		part = next;
		followed.follow(next);
	}

	/** Shows what is, now. */
	public void update() {
		followed.updated();
		Mark mark = part == null ? null : part.activeMark();
		if (mark != null && mark.eContainer() != part.model().layer()) {
			mark = null;
		}
		forgetOtherScheme();
		boolean other = part != subject.part() || mark != subject.mark();
		if (other) {
			blocks.forEach(Block::flush);
			problem = false;
		}
		subject.changed();
		subject.set(part, mark);
		String focused = focused();
		content.setRedraw(false);
		try {
			boolean resized = notice();
			for (Block block : blocks) {
				resized |= block.update();
			}
			if (resized) {
				align();
				content.layout(true, true);
				fit();
			}
			if (other) {
				scrolled.setOrigin(0, 0);
			}
		} finally {
			content.setRedraw(true);
		}
		if (focused != null && focused() == null) {
			refocus(content, focused);
		}
	}

	/** Widgets are made of labels and tags of the scheme. */
	private void forgetOtherScheme() {
		SchemeIndex now = part == null ? null : part.model().scheme();
		if (scheme != now && scheme != null && now != null) {
			blocks.forEach(Block::flush);
			blocks.forEach(Block::invalidate);
		}
		scheme = now;
	}

	private void rebuild() {
		blocks.forEach(Block::invalidate);
		update();
	}

	// --- notices

	/** What a gesture was refused for; the fields show what is. */
	private void tell(String what) {
		problem = what != null;
		if (problem) {
			set(what, Hue.ERROR);
			fit();
			scrolled.setOrigin(0, 0);
		}
		followed.updateSoon();
	}

	private boolean notice() {
		if (problem) {
			return false;
		}
		if (part == null) {
			return set(Messages.Inspector_empty, Hue.TEXT);
		}
		return set(part.model().isReadOnly() ? Messages.Inspector_readOnly : null, Hue.DIMMED);
	}

	private boolean set(String text, Hue hue) {
		GridData data = (GridData) notice.getLayoutData();
		int indent = part == null ? EMPTY_INDENT : 0;
		boolean said = Labels.set(notice, Objects.requireNonNullElse(text, "")); //$NON-NLS-1$
		boolean same = data.exclude == (text == null) && data.horizontalIndent == indent && !said;
		notice.setForeground(Palette.current().color(hue));
		data.horizontalIndent = indent;
		data.verticalIndent = indent;
		data.exclude = text == null;
		notice.setVisible(text != null);
		if (!same) {
			content.layout(true);
		}
		return !same;
	}

	// --- layout and focus

	private void align() {
		int widest = 0;
		for (Block block : blocks) {
			for (Control label : block.labels()) {
				int indent = ((GridData) label.getLayoutData()).horizontalIndent;
				widest = Math.max(widest, indent + label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
			}
		}
		for (Block block : blocks) {
			for (Control label : block.labels()) {
				GridData data = (GridData) label.getLayoutData();
				data.widthHint = Math.min(widest, WIDEST_LABEL) - data.horizontalIndent;
			}
		}
	}

	private void fit() {
		int width = scrolled.getClientArea().width;
		if (width > 0) {
			scrolled.setMinSize(0, content.computeSize(width, SWT.DEFAULT).y);
		}
	}

	private String focused() {
		Control control = scrolled.getDisplay().getFocusControl();
		for (Control each = control; each != null; each = each.getParent()) {
			if (each == content) {
				return WidgetIds.get(control);
			}
		}
		return null;
	}

	private static boolean refocus(Composite parent, String id) {
		for (Control child : parent.getChildren()) {
			if (id.equals(WidgetIds.get(child)) && child.setFocus()
					|| child instanceof Composite composite && refocus(composite, id)) {
				return true;
			}
		}
		return false;
	}
}
