package org.saksi.formats.office.rows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import org.saksi.core.corpus.Registries;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Source;

/**
 * An attribution with one of its claims and one of its sources.
 *
 * @param layer  where it is
 * @param mark   the attribution
 * @param claim  {@code null} where it has none
 * @param source {@code null} where it has none
 */
public record AttributionRow(LayerContext layer, Attribution mark, Claim claim, Source source) implements MarkRow {

	/** @return the rows of an attribution, at least one: by claim, then by source */
	public static List<AttributionRow> of(LayerContext layer, Attribution attribution) {
		List<AttributionRow> rows = new ArrayList<>();
		for (Claim claim : orNull(attribution.getClaims())) {
			for (Source source : orNull(attribution.getSources())) {
				rows.add(new AttributionRow(layer, attribution, claim, source));
			}
		}
		return rows;
	}

	private static <T> List<T> orNull(List<T> list) {
		return list.isEmpty() ? Collections.singletonList(null) : list;
	}

	/** @return id of the agent that claims, as marked: {@code WRITER} for the writer; {@code null} if nobody is said to */
	public String agent() {
		return source != null ? source.getAgent() : mark.isWriter() ? Registries.WRITER : null;
	}

	/** @return the names of the agents of the chain, the outermost first, joined by {@code <} */
	public String chain() {
		return mark.getChain().reversed().stream().map(hop -> layer.export().registries().agentName(hop.getAgent()))
				.map(name -> name == null ? "" : name).collect(Collectors.joining("<"));
	}
}
