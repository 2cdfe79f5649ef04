package org.saksi.ui.registry.detail;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.saksi.core.registry.ClaimLinks;
import org.saksi.model.registry.ClaimLink;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.registry.desk.EntryWords;
import org.saksi.ui.registry.desk.RegistryDesk;

/**
 * The links of a canonical claim, contradictions first, each with the text at its other end. Enter goes there, Del removes the
 * link.
 */
final class LinkList {

	private static final int LINES = 4;

	private final org.eclipse.swt.widgets.List list;
	private final Button add;
	private boolean editable;
	private List<ClaimLinks.Seen> links = List.of();

	LinkList(Composite parent, String id, Runnable adding, Consumer<String> goTo, Consumer<ClaimLink> remove) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		list = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		WidgetIds.name(WidgetIds.set(list, id + ".links"), Messages.Link_list); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(80, list.getItemHeight() * LINES).applyTo(list);
		BiConsumer<Consumer<ClaimLinks.Seen>, Integer> at = (action, index) -> {
			if (index >= 0 && index < links.size()) {
				action.accept(links.get(index));
			}
		};
		list.addListener(SWT.DefaultSelection,
				event -> at.accept(seen -> goTo.accept(seen.other().getId()), list.getSelectionIndex()));
		list.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL && editable) {
				at.accept(seen -> remove.accept(seen.link()), list.getSelectionIndex());
			}
		});
		list.addListener(SWT.MouseMove, event -> {
			int index = list.getTopIndex() + event.y / list.getItemHeight();
			list.setToolTipText(index >= 0 && index < list.getItemCount() ? list.getItem(index) : null);
		});
		add = new Button(area, SWT.PUSH);
		add.setText(Messages.Link_add);
		WidgetIds.set(add, id + ".links.add"); //$NON-NLS-1$
		add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> adding.run()));
		GridDataFactory.swtDefaults().applyTo(add);
	}

	void show(RegistryDesk desk, EntryWords words, String claim, boolean mayEdit) {
		editable = mayEdit;
		links = claim == null ? List.of()
				: ClaimLinks.of(desk.store().registries(), claim).stream()
						.sorted(Comparator.comparing((ClaimLinks.Seen seen) -> !"contradicts".equals(seen.link().getType())) //$NON-NLS-1$
								.thenComparing(seen -> seen.link().getType()))
						.toList();
		list.setItems(links.stream()
				.map(seen -> NLS.bind(isMutual(seen) ? Messages.Link_mutual : seen.outgoing() ? Messages.Link_from : Messages.Link_to,
						words.link(seen.link().getType()), seen.other().getText()))
				.toArray(String[]::new));
		list.setEnabled(!links.isEmpty());
		add.setEnabled(mayEdit);
	}

	/** What holds from one end holds from the other. */
	private static boolean isMutual(ClaimLinks.Seen seen) {
		return List.of("same", "paraphrase", "contradicts").contains(seen.link().getType()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
