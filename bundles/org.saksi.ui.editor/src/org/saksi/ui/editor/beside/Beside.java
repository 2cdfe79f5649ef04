package org.saksi.ui.editor.beside;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.saksi.core.rules.Finding;
import org.saksi.core.session.ArticleSession;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.MarksFactory;
import org.saksi.ui.editor.ArticleSheet;
import org.saksi.ui.editor.access.MarkAccess;
import org.saksi.ui.editor.comments.CommentMoves;
import org.saksi.ui.editor.hover.MarkCards;
import org.saksi.ui.editor.hover.MarkHover;
import org.saksi.ui.editor.margin.Margin;
import org.saksi.ui.editor.others.OtherLayers;
import org.saksi.ui.editor.others.OthersLoader;
import org.saksi.ui.editor.page.ArticlePage;
import org.saksi.ui.editor.paint.Emphasis;
import org.saksi.ui.editor.paint.LayerLinks;
import org.saksi.ui.editor.paint.MarkSet;
import org.saksi.ui.prefs.BesideText;

/** What an article has beside its text and the marks of the annotator: hover, margin, the marks of others, words for screen readers. */
public final class Beside {

	/** Of 255: pale, but told from the page. */
	private static final int FAINT = 105;

	private final ArticleSheet sheet;
	private final OtherLayers others = new OtherLayers();
	private final MarkHover hover;
	private final CommentMoves comments;
	private OthersLoader loader;
	private Runnable guide = () -> {
	};
	private Runnable commenter = () -> {
	};
	private List<Finding> findings = List.of();

	/** Adds all of it to a sheet that is otherwise complete. */
	public Beside(ArticleSheet sheet) {
		this.sheet = sheet;
		ArticlePage page = sheet.page();
		MarkCards cards = new MarkCards(sheet.model(), page::links, () -> findings);
		hover = new MarkHover(this::marksAt, cards, page::looks);
		hover.install(page.viewer());
		LayerLinks none = new LayerLinks(MarksFactory.eINSTANCE.createLayer()); // shapes of stances would lie on those of own ones
		page.addMarks(new MarkSet(others.index(), page::looks, () -> none, () -> Emphasis.NONE, (stance, attribute) -> null, FAINT));
		new Margin(page, sheet.model(), page::looks, () -> sheet.desk().active(), mark -> sheet.desk().show(mark));
		MarkAccess access = new MarkAccess(page, hover::cards);
		sheet.desk().addListener(access::changed);
		others.addListener(page::restyle);
		comments = new CommentMoves(sheet.desk(), others::layers);
	}

	/** The marks at an offset of the article: the active one first, then one's own, then those of others. */
	private List<Mark> marksAt(int offset) {
		Set<Mark> marks = new LinkedHashSet<>();
		List<Mark> own = sheet.page().index().at(offset);
		Mark active = sheet.desk().active();
		if (active != null && (own.contains(active) || active.getSpan() == null && offset == sheet.page().caret())) {
			marks.add(active);
		}
		marks.addAll(own);
		marks.addAll(others.index().at(offset));
		return new ArrayList<>(marks);
	}

	/** @return the layers of others that are shown */
	public OtherLayers others() {
		return others;
	}

	/** Shows the marks of others where they may be seen, or no more; remembered. */
	public void toggleOthers() {
		BesideText.setShowsOthers(!BesideText.showsOthers());
		sheet.desk().tell(!BesideText.showsOthers() ? Messages.Beside_othersOff : loader == null ? Messages.Beside_othersOn
				: loader.isBlind() ? Messages.Beside_othersBlind
						: loader.isAlone() ? Messages.Beside_othersNone : Messages.Beside_othersOn);
	}

	/** Shows notes in the margin, or no more; remembered. */
	public void toggleMargin() {
		BesideText.setShowsMargin(!BesideText.showsMargin());
		sheet.desk().tell(BesideText.showsMargin() ? Messages.Beside_marginOn : Messages.Beside_marginOff);
	}

	/**
	 * Says who shows what is not on the page.
	 *
	 * @param guide     shows the guidelines at the active mark
	 * @param commenter lets the annotator comment on the active mark or, without one, on the article
	 */
	public void setViews(Runnable guide, Runnable commenter) {
		this.guide = guide;
		this.commenter = commenter;
	}

	/** Shows what the scheme says of the active mark's type and tags. */
	public void guide() {
		guide.run();
	}

	/** Lets the annotator comment on the active mark or, without one, on the article. */
	public void comment() {
		commenter.run();
	}

	/** @return moves from comment to comment */
	public CommentMoves comments() {
		return comments;
	}

	/** Tells about the marks at the caret. */
	public void tell() {
		if (!hover.show()) {
			sheet.desk().problem(Messages.Beside_nothing);
		}
	}

	/** Follows a session: loads the layers of others when they are to be shown. */
	public void follow(ArticleSession session) {
		loader = new OthersLoader(session, others, sheet.page().text().getDisplay());
		sheet.model().addListener(loader::articleChanged);
	}

	/** Takes what the rules have found last. */
	public void set(List<Finding> found) {
		findings = found;
	}

	/** Ends. */
	public void dispose() {
		if (loader != null) {
			loader.dispose();
		}
	}
}
