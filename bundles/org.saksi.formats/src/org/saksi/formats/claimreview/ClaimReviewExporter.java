package org.saksi.formats.claimreview;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Exporter;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Account;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.formats.json.JsonOut;
import org.saksi.model.article.Metadata;
import org.saksi.model.marks.Layer;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.scheme.Base;

/**
 * Exports the stances that organizations and documents take on canonical claims as claim reviews of schema.org (format {@code
 * claimreview}). An organization is the author of its review. A document is no author: the review is based on it, and its author
 * is the organization that the document is affiliated with, where the registry names one.
 */
public final class ClaimReviewExporter implements Exporter {

	/** Id of the format. */
	public static final String FORMAT = "claimreview";

	/** Needed by the extension registry. */
	public ClaimReviewExporter() {
	}

	@Override
	public void write(CorpusView corpus, ExportRequest request, Path out, Report report, IProgressMonitor monitor)
			throws CorpusException, IOException {
		SubMonitor progress = SubMonitor.convert(monitor, corpus.articleIds().size() + 1);
		Account account = new Account(report, null, null);
		SchemeIndex scheme = new SchemeIndex(corpus.scheme());
		Reviews reviews = new Reviews(corpus.registries(), scheme, account);
		for (String id : corpus.articleIds()) {
			if (progress.isCanceled()) {
				throw new OperationCanceledException();
			}
			for (String annotator : corpus.annotators(id)) {
				Layer layer = corpus.layer(id, annotator);
				if (layer != null) {
					reviews.add(layer);
				}
			}
			progress.worked(1);
		}
		try (JsonOut json = JsonOut.indented(out)) {
			json.begin().text("@context", "https://schema.org").beginList("@graph");
			for (Review review : reviews.all()) {
				write(review, reviews, corpus, scheme, json, account);
			}
			json.endList().end();
		}
		account.tell(Report.Kind.NOTED, 0, NLS.bind(Messages.Exporter_written, reviews.all().size()));
		account.close();
	}

	private static void write(Review review, Reviews reviews, CorpusView corpus, SchemeIndex scheme, JsonOut json,
			Account account) throws CorpusException, IOException {
		Metadata metadata = corpus.article(review.article()).getMetadata();
		CanonicalClaim claim = corpus.registries().canonicalClaim(review.claim());
		json.begin().text("@type", "ClaimReview");
		if (metadata != null) {
			json.text("url", metadata.getUrl()).text("datePublished", metadata.getPublished())
					.text("inLanguage", metadata.getLanguage());
		}
		author(corpus.registries().agent(review.holder()), scheme, json, account);
		json.text("claimReviewed", claim.getText());
		json.begin("itemReviewed").text("@type", "Claim").text("identifier", claim.getId()).text("text", claim.getText());
		json.beginList("appearance");
		for (String article : reviews.appearances(claim.getId())) {
			json.begin();
			work(article, corpus.article(article).getMetadata(), json);
			json.end();
		}
		json.endList().end();
		json.begin("reviewRating").text("@type", "Rating");
		if (review.verdict().rating() > 0) {
			json.number("ratingValue", review.verdict().rating()).number("bestRating", 5).number("worstRating", 1);
		}
		json.text("alternateName", review.verdict().words()).end();
		json.begin("isPartOf");
		work(review.article(), metadata, json);
		json.end().end();
	}

	private static void author(Agent holder, SchemeIndex scheme, JsonOut json, Account account) throws IOException {
		String name = holder.getName() == null ? holder.getId() : holder.getName();
		if ("organization".equals(scheme.meaning(Base.AGENT, "type", holder.getType()))) {
			json.begin("author").text("@type", "Organization").text("identifier", holder.getId()).text("name", name).end();
			return;
		}
		json.begin("isBasedOn").text("@type", "CreativeWork").text("identifier", holder.getId()).text("name", name).end();
		if (holder.getAffiliation() != null) {
			json.begin("author").text("@type", "Organization").text("name", holder.getAffiliation()).end();
		} else {
			account.count(Report.Kind.ADJUSTED, NLS.bind(Messages.Exporter_noAuthor, name), 0);
		}
	}

	private static void work(String id, Metadata metadata, JsonOut json) throws IOException {
		json.text("@type", "NewsArticle").text("identifier", id);
		if (metadata != null) {
			json.text("url", metadata.getUrl()).text("headline", metadata.getHeadline())
					.text("datePublished", metadata.getPublished());
			if (metadata.getMedium() != null) {
				json.begin("publisher").text("@type", "Organization").text("name", metadata.getMedium()).end();
			}
		}
	}
}
