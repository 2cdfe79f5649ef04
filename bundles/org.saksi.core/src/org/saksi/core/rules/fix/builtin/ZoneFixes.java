package org.saksi.core.rules.fix.builtin;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleContext;
import org.saksi.core.rules.fix.Fix;
import org.saksi.core.rules.fix.FixProvider;
import org.saksi.core.rules.fix.FixTarget;
import org.saksi.core.scheme.AttributeCheck;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.text.ArticleText;
import org.saksi.model.Segment;
import org.saksi.model.article.Article;
import org.saksi.model.article.Zone;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.Tag;

/** For V1, V3 and V8, where a zone is wrong: it keeps what of it is free text of whole characters, or gets another kind. */
public final class ZoneFixes implements FixProvider {

	private static final int MOST = 6;

	@Override
	public void propose(Finding finding, RuleContext context, Consumer<Fix> fixes) {
		Zone zone = finding.annotator() != null || finding.mark() != null ? null : find(finding, context.article());
		if (zone == null) {
			return;
		}
		if ("V8".equals(finding.rule())) {
			if (!proposeKinds(finding, zone, context, fixes)) {
				return;
			}
		} else {
			Segment fits = fit(zone, context.article(), context.text());
			if (fits != null && fits.equals(place(zone))) {
				return;
			}
			if (fits != null) {
				fixes.accept(Fix.bulk(finding, "zone.fit", Messages.Zone_fit, target -> fit(target, finding)));
			}
		}
		fixes.accept(Fix.single(finding, "zone.remove", Messages.Zone_remove,
				target -> zones(target).remove(require(finding, target))));
	}

	/** @return whether the kind is wrong */
	private static boolean proposeKinds(Finding finding, Zone zone, RuleContext context, Consumer<Fix> fixes) {
		AttributeType kinds = SchemeIndex.attribute(context.scheme().type(Base.ZONE), "kind");
		if (kinds == null || zone.getKind() == null || AttributeCheck.problem(kinds, zone.getKind()) == null) {
			return false;
		}
		for (Tag tag : Spelling.nearest(kinds, zone.getKind(), MOST)) {
			fixes.accept(Fix.bulk(finding, "zone.kind:" + tag.getId(),
					NLS.bind(Messages.Zone_kind, SchemeIndex.label(tag, Locale.getDefault())), target -> {
						require(finding, target).setKind(tag.getId());
						target.textChanged();
					}));
		}
		return true;
	}

	private static List<Zone> zones(FixTarget target) {
		target.textChanged();
		return target.article().getZones();
	}

	private static void fit(FixTarget target, Finding finding) throws CorpusException {
		Zone zone = require(finding, target);
		Segment fits = fit(zone, target.article(), target.text());
		if (fits != null) {
			zone.setStart(fits.start());
			zone.setEnd(fits.end());
			target.textChanged();
		}
	}

	private static Zone require(Finding finding, FixTarget target) throws CorpusException {
		Zone zone = find(finding, target.article());
		if (zone == null) {
			throw new CorpusException(Messages.Zone_gone);
		}
		return zone;
	}

	private static Zone find(Finding finding, Article article) {
		return article.getZones().stream().filter(zone -> place(zone).equals(finding.place())).reduce((a, b) -> b).orElse(null);
	}

	private static Segment place(Zone zone) {
		return new Segment(zone.getStart(), zone.getEnd());
	}

	/** What of a zone lies in the text, after the zones that begin before it, between whole characters; {@code null}: nothing. */
	private static Segment fit(Zone zone, Article article, ArticleText text) {
		String string = text.text();
		int start = Math.clamp(zone.getStart(), 0, string.length());
		int end = Math.clamp(zone.getEnd(), start, string.length());
		List<Zone> sorted = article.getZones().stream().sorted(Comparator.comparingInt(Zone::getStart)).toList();
		for (Zone other : sorted.subList(0, sorted.indexOf(zone))) {
			start = Math.max(start, Math.min(other.getEnd(), string.length()));
		}
		start = text.boundaries().graphemeAtOrAfter(start);
		end = text.boundaries().graphemeAtOrBefore(end);
		while (start < end && Character.isWhitespace(string.charAt(start))) {
			start++;
		}
		while (start < end && Character.isWhitespace(string.charAt(end - 1))) {
			end--;
		}
		return start < end ? new Segment(start, end) : null;
	}
}
