package org.saksi.cli.commands;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.saksi.core.corpus.CodePointOrder;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.selection.CommaList;
import org.saksi.core.formats.selection.KnownTags;
import org.saksi.core.formats.selection.TagChoice;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.store.ArticleSummary;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.LayerSummary;
import org.saksi.model.base.Identified;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;

/** Finds names in an export request that nothing in the corpus has: they would only give an empty export. */
final class ExportNames {

	/** Most names that are listed. */
	private static final int MOST = 30;

	private final CorpusStore store;
	private final Function<String, String> shown;

	/** @param shown how to name an option, e.g. {@code --zones} for {@code zones} */
	ExportNames(CorpusStore store, Function<String, String> shown) {
		this.store = store;
		this.shown = shown;
	}

	/** @return what is wrong and which names there are, or {@code null} */
	String problem(ExportRequest request) {
		Set<String> annotators = names();
		store.corpus().getAnnotators().stream().map(Identified::getId).forEach(annotators::add);
		store.summaries().forEach(each -> each.layers().stream().map(LayerSummary::annotator).forEach(annotators::add));
		Set<String> media = names();
		store.summaries().stream().map(ArticleSummary::medium).filter(Objects::nonNull).map(String::strip).forEach(media::add);
		SchemeIndex scheme = new SchemeIndex(store.scheme());
		AttributeType kind = SchemeIndex.attribute(scheme.type(Base.ZONE), "kind");
		List<String> zones = kind == null ? List.of() : kind.getTags().stream().map(Identified::getId).toList();
		String problem = unknown("annotators", Messages.Export_annotator, request.annotators(), annotators);
		problem = problem != null || zones.isEmpty() ? problem : unknown("zones", Messages.Export_zone, request.zones(), zones);
		problem = problem != null ? problem : unknown("media", Messages.Export_medium, request.filter().media(), media);
		problem = problem != null ? problem : tags(new KnownTags(scheme), request.filter().tags());
		return problem != null ? problem : articles(request.articles());
	}

	private static Set<String> names() {
		return new TreeSet<>(CodePointOrder.INSTANCE);
	}

	private String unknown(String option, String message, Collection<String> wanted, Collection<String> known) {
		for (String each : wanted.stream().sorted(CodePointOrder.INSTANCE).toList()) {
			if (!known.contains(each)) {
				String listed = known.stream().limit(MOST).map(name -> CommaList.join(List.of(name)))
						.collect(Collectors.joining(", ")) + (known.size() > MOST ? ", …" : "");
				return Messages.bind(message, new Object[] { shown.apply(option), each, listed });
			}
		}
		return null;
	}

	private String tags(KnownTags known, Set<TagChoice> tags) {
		return tags.stream().sorted().map(known::problem).filter(Objects::nonNull).findFirst()
				.map(problem -> shown.apply("tags") + ": " + problem).orElse(null);
	}

	private String articles(Set<String> wanted) {
		Set<String> ids = new HashSet<>(store.articleIds());
		return wanted.stream().filter(id -> !ids.contains(id)).sorted().findFirst()
				.map(id -> Messages.bind(Messages.Export_article, id)).orElse(null);
	}
}
