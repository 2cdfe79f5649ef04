package org.saksi.ui.editor.desk;

import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.marking.ArticleEdits;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.team.Permission;
import org.saksi.core.team.Rights;
import org.saksi.model.Segment;
import org.saksi.model.article.Zone;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.Tag;
import org.saksi.ui.editor.ArticleModel;

/** Gestures on the zones of the article. */
public final class Zones {

	private final MarkingDesk desk;

	/** Gestures on {@code desk}. */
	public Zones(MarkingDesk desk) {
		this.desk = desk;
	}

	/** @return the kinds of the scheme that are still offered, in its order */
	public static List<Tag> kinds(ArticleModel model) {
		AttributeType kinds = SchemeIndex.attribute(model.scheme().type(Base.ZONE), "kind"); //$NON-NLS-1$
		return kinds == null ? List.of() : kinds.getTags().stream().filter(tag -> !tag.isRetired()).toList();
	}

	/** @return whether the annotator may change zones and metadata */
	public static boolean mayChange(ArticleModel model) {
		return !model.isReadOnly() && Rights.of(model.corpus()).may(model.annotator(), Permission.ZONES);
	}

	/** @return the label of a kind in the language of the user interface */
	public static String label(ArticleModel model, String kind) {
		Tag tag = SchemeIndex.tag(SchemeIndex.attribute(model.scheme().type(Base.ZONE), "kind"), kind); //$NON-NLS-1$
		return tag == null ? kind : SchemeIndex.label(tag, Locale.getDefault());
	}

	/** @return the zone at the caret, or at the end of which it stands; or {@code null} */
	public Zone here() {
		int caret = desk.cursor().selection().start();
		Zone zone = desk.model().text().zoneAt(caret);
		return zone == null && caret > 0 ? desk.model().text().zoneAt(caret - 1) : zone;
	}

	/**
	 * Gives the lines that are selected, or the one at the caret, a zone of their own; neighbours are cut back, split or joined.
	 *
	 * @param kind tag of the scheme; {@code null} takes the lines out of all zones
	 */
	public void set(String kind) {
		Segment selection = desk.cursor().selection();
		run(kind, selection.start(), selection.end());
	}

	/** Gives the whole zone at the caret another kind; {@code null} removes it. Where there is none, as {@link #set}. */
	public void change(String kind) {
		Zone zone = here();
		if (zone == null) {
			set(kind);
		} else {
			run(kind, zone.getStart(), zone.getEnd());
		}
	}

	/** Takes the lines that are selected or, where nothing is, the zone at the caret out of the zones. */
	public void remove() {
		if (desk.cursor().selection().length() > 0) {
			set(null);
		} else if (here() == null) {
			desk.problem(Messages.Zone_none);
		} else {
			change(null);
		}
	}

	private void run(String kind, int start, int end) {
		ArticleModel model = desk.model();
		String label = kind == null ? Messages.Zone_remove : NLS.bind(Messages.Zone_set, label(model, kind));
		Boolean done = desk.run(label, marking -> {
			new ArticleEdits(model.article(), model.scheme(), model.annotator()).setZone(kind, start, end);
			return true;
		});
		if (done != null) {
			desk.tell(label);
		}
	}
}
