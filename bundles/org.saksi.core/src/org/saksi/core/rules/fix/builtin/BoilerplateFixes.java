package org.saksi.core.rules.fix.builtin;

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
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.Segment;
import org.saksi.model.article.Zone;
import org.saksi.model.marks.Mark;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.Tag;

/** For V13: a mark outside of the article's own text goes, or the text around it is the article's own after all. */
public final class BoilerplateFixes implements FixProvider {

	@Override
	public void propose(Finding finding, RuleContext context, Consumer<Fix> fixes) {
		if (finding.place() == null || Marks.of(finding, context, Mark.class).isEmpty()) {
			return;
		}
		Tag body = body(context.scheme());
		List<Zone> zones = zones(finding, context.article().getZones(), body);
		if (zones.isEmpty()) {
			return;
		}
		fixes.accept(Fix.bulk(finding, "mark.remove", Messages.Mark_remove,
				target -> target.marking().remove(List.of(target.mark(finding, Mark.class)))));
		if (body != null) {
			fixes.accept(Fix.single(finding, "zone.body", NLS.bind(Messages.Zone_kind, SchemeIndex.label(body, Locale.getDefault())),
					target -> makeBody(target, finding, body)));
		}
	}

	private static Tag body(SchemeIndex scheme) {
		AttributeType kinds = SchemeIndex.attribute(scheme.type(Base.ZONE), "kind");
		return kinds == null ? null
				: kinds.getTags().stream()
						.filter(tag -> "body".equals(tag.getMeans() == null ? tag.getId() : tag.getMeans()) && !tag.isRetired())
						.findFirst().orElse(null);
	}

	/** The zones at the place that are not body. */
	private static List<Zone> zones(Finding finding, List<Zone> zones, Tag body) {
		Segment place = finding.place();
		return zones.stream().filter(zone -> zone.getStart() < place.end() && zone.getEnd() > place.start()
				&& (body == null || !body.getId().equals(zone.getKind()))).toList();
	}

	private static void makeBody(FixTarget target, Finding finding, Tag body) throws CorpusException {
		for (Zone zone : zones(finding, List.copyOf(target.article().getZones()), body)) {
			target.edits().setZone(body.getId(), zone.getStart(), zone.getEnd());
		}
		target.textChanged();
	}
}
