package org.saksi.ui.registry.canonical;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.registry.ClaimLinks;
import org.saksi.core.registry.EntryKind;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.registry.RegistryPackage.Literals;
import org.saksi.ui.grid.GridColumn;
import org.saksi.ui.registry.EntryCommand;
import org.saksi.ui.registry.EntryView;
import org.saksi.ui.registry.Messages;
import org.saksi.ui.registry.desk.EntryWords;
import org.saksi.ui.registry.desk.RegistryDesk;
import org.saksi.ui.registry.dialogs.ChooseDialog;
import org.saksi.ui.registry.dialogs.NameDialog;
import org.saksi.ui.style.StanceShape;

/** The canonical claims of the current corpus; those that contradict each other stand together. */
public final class CanonicalView extends EntryView<CanonicalClaim, ClaimRow> {

	/** As registered in {@code plugin.xml}. */
	public static final String ID = "org.saksi.ui.registry.canonical"; //$NON-NLS-1$

	/** The view of canonical claims. */
	public CanonicalView() {
		super(EntryKind.CLAIM, "canonical"); //$NON-NLS-1$
	}

	@Override
	protected List<GridColumn<ClaimRow>> columns(EntryWords words) {
		return List.of(GridColumn.text("text", Messages.Column_text, 300, ClaimRow::name), //$NON-NLS-1$
				holders("affirm", Messages.Column_affirm, ClaimRow::affirm), //$NON-NLS-1$
				holders("deny", Messages.Column_deny, ClaimRow::deny), //$NON-NLS-1$
				holders("query", Messages.Column_query, ClaimRow::query), //$NON-NLS-1$
				holders("report", Messages.Column_report, ClaimRow::report), //$NON-NLS-1$
				GridColumn.number("articles", Messages.Column_articles, 66, ClaimRow::articles), //$NON-NLS-1$
				GridColumn.number("links", Messages.Column_links, 66, (ClaimRow row) -> row.links() == 0 ? null : row.links()), //$NON-NLS-1$
				GridColumn.text("conflict", Messages.Column_conflict, 90, //$NON-NLS-1$
						(ClaimRow row) -> row.conflict() ? Messages.Column_conflictYes : null).painter(ConflictMarker::paint).groupable(),
				GridColumn.text("kind", Messages.Column_kind, 90, ClaimRow::kind).groupable() //$NON-NLS-1$
						.choices(() -> new EntryWords(desk().store()).tags(kind()).stream()
								.map(tag -> SchemeIndex.label(tag, Locale.getDefault())).toList()),
				GridColumn.text("event", Messages.Column_event, 120, ClaimRow::event).groupable(), //$NON-NLS-1$
				GridColumn.text("slot", Messages.Column_slot, 100, ClaimRow::slot).groupable(), //$NON-NLS-1$
				GridColumn.text("contradicts", words.link("contradicts"), 160, ClaimRow::contradicts).hidden(), //$NON-NLS-1$ //$NON-NLS-2$
				GridColumn.number("uses", Messages.Column_uses, 76, ClaimRow::uses).hidden(), //$NON-NLS-1$
				GridColumn.text("madeBy", Messages.Column_madeBy, 90, ClaimRow::madeBy).groupable().hidden()); //$NON-NLS-1$
	}

	private static GridColumn<ClaimRow> holders(String polarity, String label, Function<ClaimRow, Integer> number) {
		return GridColumn.number(polarity, label, 44, number).header(new HolderHeader(StanceShape.of(polarity)));
	}

	@Override
	protected Supplier<List<ClaimRow>> rows(RegistryDesk of, EntryWords words) {
		return new ClaimRows(of.store().registries(), words, of.counts());
	}

	@Override
	protected String emptyText() {
		return Messages.Canonical_empty;
	}

	@Override
	protected void create() {
		EntryWords words = new EntryWords(desk().store());
		NameDialog dialog = new NameDialog(shell(), Messages.Canonical_create, Messages.Canonical_createMessage, kind(), "") //$NON-NLS-1$
				.withTags(words.tags(kind()), text -> null);
		if (dialog.open() == Window.OK) {
			List<CanonicalClaim> made = new ArrayList<>();
			Map<EAttribute, String> values = dialog.type() == null ? Map.of()
					: Map.of(Literals.CANONICAL_CLAIM__KIND, dialog.type());
			if (desk().perform(shell(), Messages.Canonical_create,
					work -> made.add(work.claims().create(dialog.name(), values)))) {
				reveal(made.get(0).getId());
			}
		}
	}

	@Override
	protected boolean has(EntryCommand command) {
		return command != EntryCommand.ALIAS;
	}

	/** Adds a link to the selected canonical claim. */
	@Override
	protected void runSpecial(EntryCommand command) {
		ClaimRow from = selected().get(0);
		EntryWords words = new EntryWords(desk().store());
		List<String> types = new ArrayList<>(ClaimLinks.types(words.scheme()));
		if (types.remove("contradicts")) { //$NON-NLS-1$
			types.add(0, "contradicts"); //$NON-NLS-1$
		}
		ChooseDialog<CanonicalClaim> dialog = new ChooseDialog<>(shell(), desk(), kind(), Messages.Canonical_link,
				NLS.bind(Messages.Canonical_linkMessage, from.name()), Set.of(from.id())).withTypes(types, words::link);
		if (dialog.open() == Window.OK) {
			desk().perform(shell(), Messages.Canonical_link, work -> work.links().add(dialog.type(), from.id(), dialog.chosen()));
		}
	}
}
