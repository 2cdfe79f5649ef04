package org.saksi.core.rules.builtin.structure;

import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.marking.MarkPlaces;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.rules.CorpusContext;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.Rule;
import org.saksi.core.rules.RuleContext;
import org.saksi.core.scheme.AttributeCheck;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.Segment;
import org.saksi.model.article.Zone;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.Mark;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.registry.ClaimLink;
import org.saksi.model.registry.Registry;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;

/**
 * V8: types and values are in the closed sets of the scheme and of the right form: attributes of marks, roles of hops, kinds
 * of zones, and in the registries types of agents, kinds of canonical claims, types of links. A required value that is
 * missing is an error once the layer is done; an attribute that the scheme does not know is a warning.
 */
public final class ValuesInScheme implements Rule {

	/** Aspect of a finding about the type of a mark, not about an attribute. */
	public static final String TYPE = "#type";
	/** Aspect of a finding about the roles of the hops of an attribution. */
	public static final String HOP_ROLE = "#hop.role";

	@Override
	public void check(RuleContext context, Consumer<Finding> findings) {
		if (context.layer() == null) {
			AttributeType kinds = SchemeIndex.attribute(context.scheme().type(Base.ZONE), "kind");
			for (Zone zone : context.article().getZones()) {
				String wrong = wrong(kinds, zone.getKind());
				if (wrong != null) {
					findings.accept(Finding.of(null, new Segment(zone.getStart(), zone.getEnd()),
							NLS.bind(Messages.V8_zone, wrong)));
				}
			}
			return;
		}
		MarkPlaces places = new MarkPlaces(context.layer());
		for (Mark mark : LayerMarks.all(context.layer())) {
			checkMark(context, mark, places.place(mark), findings);
		}
		checkHops(context, places, findings);
	}

	private static void checkMark(RuleContext context, Mark mark, Segment place, Consumer<Finding> findings) {
		MarkType type = context.scheme().type(mark);
		if (type == null || type.getBase() != SchemeIndex.base(mark)) {
			String name = mark.getType() == null ? SchemeIndex.base(mark).getLiteral() : mark.getType();
			findings.accept(Finding.of(mark.getId(), place, NLS.bind(Messages.V8_type, mark.getId(), name)).about(TYPE));
			return;
		}
		for (Map.Entry<String, String> entry : mark.getAttributes()) {
			AttributeType attribute = SchemeIndex.attribute(type, entry.getKey());
			if (attribute == null) {
				findings.accept(Finding.warning(mark.getId(), place,
						NLS.bind(Messages.V8_unknown, mark.getId(), entry.getKey())).about(entry.getKey()));
				continue;
			}
			String wrong = wrong(attribute, entry.getValue());
			if (wrong != null) {
				findings.accept(Finding.of(mark.getId(), place,
						NLS.bind(Messages.V8_value, new Object[] { mark.getId(), entry.getKey(), wrong })).about(entry.getKey()));
			}
		}
		for (AttributeType attribute : type.getAttributes()) {
			if (attribute.isRequired() && !mark.getAttributes().containsKey(attribute.getId())) {
				String message = NLS.bind(Messages.V8_required, mark.getId(), attribute.getId());
				Finding missing = isFinished(context.layer()) ? Finding.of(mark.getId(), place, message)
						: Finding.warning(mark.getId(), place, message);
				findings.accept(missing.about(attribute.getId()));
			}
		}
	}

	private static boolean isFinished(Layer layer) {
		return layer.getStatus() == LayerStatus.DONE || layer.getStatus() == LayerStatus.ADJUDICATED;
	}

	private static void checkHops(RuleContext context, MarkPlaces places, Consumer<Finding> findings) {
		AttributeType roles = SchemeIndex.attribute(context.scheme().type(Base.HOP), "role");
		for (Attribution attribution : context.layer().getAttributions()) {
			for (ChainHop hop : attribution.getChain()) {
				String wrong = wrong(roles, hop.getRole());
				if (wrong != null) {
					findings.accept(Finding.of(attribution.getId(), places.place(attribution),
							NLS.bind(Messages.V8_value, new Object[] { attribution.getId(), "role", wrong })).about(HOP_ROLE));
				}
			}
		}
	}

	@Override
	public void checkCorpus(CorpusContext context, Consumer<Finding> findings) {
		AttributeType types = SchemeIndex.attribute(context.scheme().type(Base.AGENT), "type");
		AttributeType kinds = SchemeIndex.attribute(context.scheme().type(Base.CANONICAL_CLAIM), "kind");
		AttributeType links = SchemeIndex.attribute(context.scheme().type(Base.CLAIM_LINK), "type");
		for (Registry registry : context.registries().all()) {
			for (Agent agent : registry.getAgents()) {
				checkEntry(types, agent.getType(), Messages.V8_agent, agent.getId(), findings);
			}
			for (CanonicalClaim claim : registry.getCanonicalClaims()) {
				checkEntry(kinds, claim.getKind(), Messages.V8_canonical, claim.getId(), findings);
			}
			for (ClaimLink link : registry.getLinks()) {
				checkEntry(links, link.getType(), Messages.V8_link, link.getFrom() + " → " + link.getTo(), findings);
			}
		}
	}

	private static void checkEntry(AttributeType attribute, String value, String message, String id,
			Consumer<Finding> findings) {
		String wrong = wrong(attribute, value);
		if (wrong != null) {
			findings.accept(Finding.of(null, null, NLS.bind(message, id, wrong)));
		} else if (attribute != null && attribute.isRequired() && value == null) {
			findings.accept(Finding.warning(null, null, NLS.bind(message, id, Messages.V8_missing)));
		}
	}

	private static String wrong(AttributeType attribute, String value) {
		return attribute == null || value == null ? null : AttributeCheck.problem(attribute, value);
	}
}
