package org.saksi.ui.editor.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.saksi.core.text.ArticleText;
import org.saksi.model.Segment;
import org.saksi.model.article.Zone;
import org.saksi.ui.editor.paint.FillStyler;

/** Folds stretches of zones that are not read: each run of such zones over more than one line is one fold. */
final class ZoneFolding {

	private final ProjectionAnnotationModel model;
	private final IDocument document;

	ZoneFolding(ProjectionAnnotationModel model, IDocument document) {
		this.model = model;
		this.document = document;
	}

	/**
	 * The stretches that can be folded: neighbouring zones that are not read, with what lies between them.
	 *
	 * @return ordered and disjoint
	 */
	static List<Segment> stretches(ArticleText text) {
		List<Segment> found = new ArrayList<>();
		Segment open = null;
		for (Zone zone : text.zones()) {
			if (FillStyler.isRead(zone.getKind()) || "dateline".equals(zone.getKind())) { //$NON-NLS-1$
				add(found, open);
				open = null;
			} else {
				open = new Segment(open == null ? zone.getStart() : open.start(), zone.getEnd());
			}
		}
		add(found, open);
		return found;
	}

	private static void add(List<Segment> found, Segment stretch) {
		if (stretch != null) {
			found.add(stretch);
		}
	}

	/** Brings the folds up to date with the zones; what was folded and still is a stretch stays folded. */
	void update(ArticleText text) {
		Map<Position, Boolean> before = new HashMap<>();
		Map<Annotation, Position> added = new HashMap<>();
		List<Annotation> removed = new ArrayList<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation fold = all.next();
			removed.add(fold);
			before.put(model.getPosition(fold), ((ProjectionAnnotation) fold).isCollapsed());
		}
		for (Segment stretch : stretches(text)) {
			Position position = wholeLines(stretch);
			if (position != null) {
				added.put(new ProjectionAnnotation(before.getOrDefault(position, false)), position);
			}
		}
		if (!before.keySet().equals(Set.copyOf(added.values()))) {
			model.modifyAnnotations(removed.toArray(Annotation[]::new), added, null);
		}
	}

	/** A fold reaches to the beginning of the line after it; null where it is a single line. */
	private Position wholeLines(Segment stretch) {
		try {
			int first = document.getLineOfOffset(stretch.start());
			int last = document.getLineOfOffset(Math.max(stretch.start(), stretch.end() - 1));
			if (first == last) {
				return null;
			}
			int start = document.getLineOffset(first);
			return new Position(start, document.getLineOffset(last) + document.getLineLength(last) - start);
		} catch (BadLocationException e) {
			return null;
		}
	}

	/** Folds or unfolds the stretch at an offset. @return whether there is one */
	boolean toggle(int offset) {
		ProjectionAnnotation fold = at(offset);
		if (fold != null) {
			model.toggleExpansionState(fold);
		}
		return fold != null;
	}

	/** Unfolds what hides an offset. */
	void expand(int offset) {
		ProjectionAnnotation fold = at(offset);
		if (fold != null && fold.isCollapsed()) {
			model.expand(fold);
		}
	}

	/** Folds everything that is not read or, where all is folded already, unfolds it. */
	void toggleAll() {
		boolean allFolded = true;
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			allFolded &= ((ProjectionAnnotation) all.next()).isCollapsed();
		}
		if (allFolded) {
			model.expandAll(0, document.getLength());
		} else {
			model.collapseAll(0, document.getLength());
		}
	}

	/** @return where the fold at an offset starts, or -1 */
	int start(int offset) {
		ProjectionAnnotation fold = at(offset);
		return fold == null ? -1 : model.getPosition(fold).getOffset();
	}

	private ProjectionAnnotation at(int offset) {
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation fold = all.next();
			Position position = model.getPosition(fold);
			if (position.includes(offset)) {
				return (ProjectionAnnotation) fold;
			}
		}
		return null;
	}
}
