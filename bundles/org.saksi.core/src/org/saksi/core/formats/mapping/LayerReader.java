package org.saksi.core.formats.mapping;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.corpus.Registries;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Mapping.MarkRule;
import org.saksi.core.formats.mapping.Mapping.Unmapped;
import org.saksi.core.formats.mapping.Mapping.ValueRule;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.scheme.AttributeValues;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.Segment;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Comment;
import org.saksi.model.marks.CustomMark;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;

/**
 * Gives the marks of a layer by the names of another format: the inverse of {@link LayerMaker}. What no format of spans, attributes
 * and links can hold is counted in the account; what the format at hand cannot hold of the rest, its exporter counts.
 */
public final class LayerReader {

	private final Mapping mapping;
	private final String format;
	private final SchemeIndex scheme;
	private final Registries registries;
	private final Function<MarkType, String> names;

	/**
	 * A reader.
	 *
	 * @param format id of the format
	 * @param names  what the format calls a type for which there is no rule and that did not come from it
	 */
	public LayerReader(Mapping mapping, String format, SchemeIndex scheme, Registries registries,
			Function<MarkType, String> names) {
		this.mapping = mapping;
		this.format = format;
		this.scheme = scheme;
		this.registries = registries;
		this.names = names;
	}

	/**
	 * Reads a layer.
	 *
	 * @param text    the text that its spans are in
	 * @param account receives what is left out; the caller closes it
	 */
	public ForeignDocument read(Layer layer, String text, Account account) {
		ForeignDocument document = new ForeignDocument(format, text);
		for (Mark mark : LayerMarks.all(layer)) {
			if (mark instanceof Source source && isImplicit(source)) {
				continue;
			}
			if (mark.isLost()) {
				account.count(Report.Kind.LEFT_OUT, NLS.bind(Messages.LayerReader_lost, typeName(mark)), 0);
				continue;
			}
			if (mark.getSpan() != null && !isWithin(mark.getSpan().segments(), text.length())) {
				account.count(Report.Kind.LEFT_OUT, NLS.bind(Messages.LayerReader_outside, typeName(mark)), 0);
				continue;
			}
			ForeignMark foreign = mark(mark, account);
			if (foreign != null) {
				document.marks().add(foreign);
			}
		}
		for (Comment comment : layer.getComments()) {
			if (comment.getAnswers() != null) {
				account.count(Report.Kind.LEFT_OUT, Messages.LayerReader_answers, 0);
			}
			if (comment.getText() != null) {
				document.notes().add(new ForeignDocument.Note(comment.getOn() == null ? null : comment.getOn().getId(),
						comment.getText(), 0));
			}
		}
		return document;
	}

	/** A place that the rules call an error: who exports nevertheless gets the rest. */
	private static boolean isWithin(List<Segment> segments, int length) {
		int last = 0;
		for (Segment segment : segments) {
			if (segment.start() < last || segment.length() <= 0 || segment.end() > length) {
				return false;
			}
			last = segment.end();
		}
		return true;
	}

	/** Made on import since an attribution needs a source: nothing that the text or a person says. */
	private static boolean isImplicit(Source source) {
		if (source.getSpan() != null || source.getAgent() != null) {
			return false;
		}
		String origin = source.getExtras().get(Origin.KEY);
		return origin != null && origin.contains('"' + Origin.IMPLICIT + '"');
	}

	private String typeName(Mark mark) {
		return mark.getType() == null ? SchemeIndex.base(mark).getLiteral() : mark.getType();
	}

	private ForeignMark mark(Mark mark, Account account) {
		MarkType type = scheme.type(mark);
		Map<String, String> origin = Origin.of(mark, format);
		MarkRule rule = rule(mark, type, origin.get(Origin.TYPE));
		if (rule == null && mapping.unmapped() == Unmapped.LEAVE) {
			account.count(Report.Kind.LEFT_OUT, NLS.bind(Messages.LayerReader_noRule, typeName(mark)), 0);
			return null;
		}
		if (mark instanceof Stance stance && stance.getClaim() == null) {
			account.count(Report.Kind.LEFT_OUT, Messages.LayerReader_stanceTarget, 0);
			return null;
		}
		String name = rule != null ? rule.type() : name(mark, type, origin.get(Origin.TYPE));
		List<Segment> segments = mark.getSpan() != null ? mark.getSpan().segments() : point(origin);
		ForeignMark foreign = new ForeignMark(mark.getId(), name, segments, 0);
		foreign.origin().putAll(origin);
		attributes(mark, type, rule, foreign, account);
		links(mark, rule, foreign, account);
		origin.forEach((key, value) -> {
			if (key.startsWith(Origin.LINK)) {
				foreign.origin().remove(key);
				for (String id : value.split(" ")) {
					foreign.link(key.substring(Origin.LINK.length()), id);
				}
			}
		});
		return foreign;
	}

	private static List<Segment> point(Map<String, String> origin) {
		String at = origin.get(Origin.AT);
		return at == null || !at.matches("[0-9]{1,9}") ? List.of()
				: List.of(new Segment(Integer.parseInt(at), Integer.parseInt(at)));
	}

	/** The rule that leads to the mark's type: that of the type it came from if there are several. */
	private MarkRule rule(Mark mark, MarkType type, String cameFrom) {
		MarkRule first = null;
		for (MarkRule rule : mapping.marks()) {
			if (leadsTo(rule, mark, type)) {
				if (rule.type().equals(cameFrom)) {
					return rule;
				}
				first = first == null ? rule : first;
			}
		}
		return first;
	}

	private boolean leadsTo(MarkRule rule, Mark mark, MarkType type) {
		if (rule.as() == null || type == null) {
			return false;
		}
		Base base = Base.get(rule.as());
		boolean same = type.getId().equals(rule.as())
				|| scheme.type(rule.as()) == null && base != null && scheme.type(base) == type;
		return same && rule.set().entrySet().stream().allMatch(
				e -> e.getKey().equals("agent_type") || e.getValue().equals(mark.getAttributes().get(e.getKey())));
	}

	/** The name that it came with, where that still leads to its type. */
	private String name(Mark mark, MarkType type, String cameFrom) {
		if (cameFrom != null && type != null) {
			MarkType led = TypeNames.type(cameFrom, scheme);
			String own = SchemeGrowth.id(LayerMaker.simple(cameFrom));
			if (led == type || mark instanceof CustomMark && type.getId().startsWith(own)) {
				return cameFrom;
			}
		}
		return type == null ? typeName(mark) : names.apply(type);
	}

	private void attributes(Mark mark, MarkType type, MarkRule rule, ForeignMark foreign, Account account) {
		if (rule != null) {
			rule.when().forEach(foreign::put);
		}
		mark.getAttributes().forEach(entry -> {
			if (rule != null && rule.set().containsKey(entry.getKey())) {
				return; // the type says it
			}
			AttributeType attribute = SchemeIndex.attribute(type, entry.getKey());
			List<String> values = attribute != null && attribute.isMany() ? AttributeValues.split(entry.getValue())
					: List.of(entry.getValue());
			put(rule, entry.getKey(), values, foreign);
		});
		if (mark instanceof Source source && source.getAgent() != null) {
			put(rule, MarkRoles.AGENT, List.of(registries.agentName(source.getAgent())), foreign);
		} else if (mark instanceof Stance stance && stance.getHolder() != null) {
			put(rule, MarkRoles.HOLDER, List.of(registries.agentName(stance.getHolder())), foreign);
		} else if (mark instanceof Attribution attribution && attribution.isWriter()) {
			put(rule, MarkRoles.WRITER, List.of("true"), foreign);
		} else if (mark instanceof Claim claim) {
			if (!claim.getQuantities().isEmpty()) {
				account.count(Report.Kind.LEFT_OUT, Messages.LayerReader_quantities, 0);
			}
			for (String id : claim.getCanonical()) {
				CanonicalClaim canonical = registries.canonicalClaim(id);
				account.count(Report.Kind.LEFT_OUT,
						NLS.bind(Messages.LayerReader_canonical, canonical == null ? id : canonical.getId()), 0);
			}
		}
	}

	private static void put(MarkRule rule, String id, List<String> values, ForeignMark foreign) {
		if (rule != null) {
			for (Map.Entry<String, ValueRule> each : rule.attributes().entrySet()) {
				if (id.equals(each.getValue().as())) {
					values.forEach(value -> foreign.put(each.getKey(), reverse(each.getValue().values(), value)));
					return;
				}
			}
		}
		values.forEach(value -> foreign.put(id, value));
	}

	private static String reverse(Map<String, String> values, String value) {
		return values.entrySet().stream().filter(e -> e.getValue().equals(value)).map(Map.Entry::getKey).findFirst().orElse(value);
	}

	private void links(Mark mark, MarkRule rule, ForeignMark foreign, Account account) {
		if (mark instanceof Attribution attribution) {
			for (Source source : attribution.getSources()) {
				if (!isImplicit(source)) {
					link(rule, MarkRoles.SOURCES, "source", source, foreign);
				}
			}
			link(rule, MarkRoles.CUE, "cue", attribution.getCue(), foreign);
			attribution.getClaims().forEach(claim -> link(rule, MarkRoles.CLAIMS, "claim", claim, foreign));
			attribution.getChain().forEach(hop -> hop(rule, hop, foreign, account));
		} else if (mark instanceof Stance stance) {
			link(rule, MarkRoles.ATTRIBUTION, "attribution", stance.getAttribution(), foreign);
			link(rule, MarkRoles.CLAIM, "claim", stance.getClaim(), foreign);
		} else if (mark instanceof Claim claim) {
			link(rule, MarkRoles.ANAPHORIC_OF, "anaphoric_of", claim.getAnaphoricOf(), foreign);
		} else if (mark instanceof CustomMark custom) {
			custom.getLinks().forEach(
					link -> link.getTargets().forEach(target -> link(rule, link.getRole(), link.getRole(), target, foreign)));
		}
	}

	private void hop(MarkRule rule, ChainHop hop, ForeignMark foreign, Account account) {
		boolean named = hop.getSource() != null && hop.getRole() != null;
		if (named) {
			link(rule, hop.getRole(), hop.getRole(), hop.getSource(), foreign);
		}
		boolean own = hop.getAgent() != null && (!named || !hop.getAgent().equals(hop.getSource().getAgent()));
		if (!named || own || hop.getCue() != null) {
			account.count(Report.Kind.LEFT_OUT, Messages.LayerReader_hop, 0);
		}
	}

	private static void link(MarkRule rule, String role, String byDefault, Mark target, ForeignMark foreign) {
		if (target == null) {
			return;
		}
		String name = byDefault;
		if (rule != null) {
			name = rule.links().entrySet().stream().filter(e -> role.equals(e.getValue())).map(Map.Entry::getKey).findFirst()
					.orElse(byDefault);
		}
		foreign.link(name, target.getId());
	}
}
