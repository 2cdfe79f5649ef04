package org.saksi.formats.office.views;

import java.util.List;
import java.util.Set;

import org.saksi.formats.office.rows.ArticleContext;
import org.saksi.formats.office.rows.ExportContext;
import org.saksi.formats.office.rows.LayerContext;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.scheme.Base;

/**
 * What views learn from: layers whose blanks mean something, and zones that are read. A layer that is not finished says
 * nothing of what it does not mark; the furniture of a page would only make numbers look good.
 */
final class Scope {

	/** What a layer of these views must be, for the meaning of columns. */
	static final String LAYERS = "done or adjudicated (if statuses were chosen: those)";

	private static final Set<String> FURNITURE = Set.of("byline", "dateline", "related", "nav", "ticker", "list", "footer");

	private Scope() {
	}

	/** @return the layers of an article that are done or adjudicated; if the export chose statuses, those */
	static List<LayerContext> layers(ArticleContext article) {
		return article.layers().stream().filter(Scope::counts).toList();
	}

	private static boolean counts(LayerContext layer) {
		LayerStatus status = layer.layer().getStatus();
		return !layer.export().request().statuses().isEmpty() || status == LayerStatus.DONE || status == LayerStatus.ADJUDICATED;
	}

	/** @return whether zones of the kind are read: those that the export chose, else all but the furniture of a page */
	static boolean reads(ExportContext export, String kind) {
		Set<String> chosen = export.request().zones();
		return chosen.isEmpty() ? !FURNITURE.contains(export.scheme().meaning(Base.ZONE, "kind", kind)) : chosen.contains(kind);
	}
}
