package org.saksi.ui.editor.inspector.blocks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.team.Permission;
import org.saksi.core.team.Rights;
import org.saksi.model.article.Zone;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.Mark;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;
import org.saksi.ui.editor.ArticleModel;
import org.saksi.ui.editor.inspector.form.ChoiceField.Choice;
import org.saksi.ui.editor.inspector.form.Rows;
import org.saksi.ui.editor.inspector.form.Swatch;

/** How far the annotator is with the article, and what is marked in it. */
public final class LayerBlock extends Block {

	private int counted = -1;
	private Map<MarkType, Integer> counts = Map.of();

	/** Status and counts, where no mark is active. */
	public LayerBlock(Subject subject) {
		super(subject);
	}

	@Override
	protected String title() {
		return Messages.Layer_title;
	}

	/** Counts follow their values; only which types there are makes a difference. */
	@Override
	protected Object structure() {
		if (subject.mark() != null) {
			return null;
		}
		count();
		return List.of(subject.isEditable(), isOffered(LayerStatus.ADJUDICATED), List.copyOf(counts.keySet()));
	}

	private void count() {
		Map<MarkType, Integer> now = new LinkedHashMap<>();
		for (MarkType type : subject.model().scheme().types()) {
			if (type.getBase().getValue() <= Base.MARK_VALUE && !type.isRetired()) {
				now.put(type, 0);
			}
		}
		counted = 0;
		for (Mark mark : LayerMarks.all(subject.model().layer())) {
			MarkType type = subject.model().scheme().type(mark);
			if (type != null) {
				now.merge(type, 1, Integer::sum);
			}
			counted++;
		}
		counts = now;
	}

	@Override
	protected void build(Rows rows) {
		rows.textLabel(Messages.Layer_annotator, null);
		rows.info(() -> subject.model().annotator());
		rows.label(Messages.Layer_status, Messages.Layer_statusTip);
		List<Choice> choices = Stream.of(LayerStatus.values()).filter(this::isOffered)
				.map(status -> new Choice(status.getLiteral(), label(status), null, true)).toList();
		rows.choice("inspector.status", Messages.Layer_status, choices, () -> subject.model().layer().getStatus().getLiteral(), //$NON-NLS-1$
				value -> choose(LayerStatus.get(value)));
		rows.textLabel(Messages.Layer_zones, null);
		rows.info(this::zones);
		rows.textLabel(Messages.Layer_marks, null);
		rows.info(() -> String.valueOf(counted));
		for (MarkType type : counts.keySet()) {
			rows.textLabel("", null); //$NON-NLS-1$
			Composite line = rows.line(1, 2);
			Swatch swatch = new Swatch(line);
			swatch.show(type);
			GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(18, 16).applyTo(swatch);
			rows.info(line, 1, () -> NLS.bind(Messages.Layer_count, SchemeIndex.label(type, Locale.getDefault()),
					counts.getOrDefault(type, 0)));
		}
	}

	/** Finishing by choice is finishing by key: the rules are asked first. */
	private void choose(LayerStatus status) {
		Runnable set = () -> subject.run(NLS.bind(Messages.Set, Messages.Layer_status), marking -> marking.setStatus(status));
		if (isFinished(status) && !isFinished(subject.model().layer().getStatus())) {
			ArticleModel asked = subject.model();
			subject.part().checkDone(() -> {
				if (!subject.isEmpty() && subject.model() == asked) {
					set.run();
				}
			});
		} else {
			set.run();
		}
	}

	private static boolean isFinished(LayerStatus status) {
		return status == LayerStatus.DONE || status == LayerStatus.ADJUDICATED;
	}

	/** What curators decide is offered to curators; a status that is set is shown to all. */
	private boolean isOffered(LayerStatus status) {
		return status != LayerStatus.ADJUDICATED || subject.model().layer().getStatus() == status
				|| Rights.of(subject.model().corpus()).may(subject.model().annotator(), Permission.CURATION);
	}

	private String zones() {
		AttributeType kinds = SchemeIndex.attribute(subject.model().scheme().type(Base.ZONE), "kind"); //$NON-NLS-1$
		Map<String, Long> byKind = subject.model().article().getZones().stream()
				.collect(Collectors.groupingBy(zone -> kind(kinds, zone), LinkedHashMap::new, Collectors.counting()));
		List<String> parts = new ArrayList<>();
		byKind.forEach((kind, count) -> parts.add(NLS.bind(Messages.Layer_count, kind, count)));
		return parts.isEmpty() ? Messages.Layer_none : String.join(" \u00b7 ", parts); //$NON-NLS-1$
	}

	private static String kind(AttributeType kinds, Zone zone) {
		return Subject.tagLabel(kinds, String.valueOf(zone.getKind()));
	}

	private static String label(LayerStatus status) {
		return switch (status) {
		case TODO -> Messages.Status_todo;
		case OPEN -> Messages.Status_open;
		case DONE -> Messages.Status_done;
		case ADJUDICATED -> Messages.Status_adjudicated;
		};
	}
}
