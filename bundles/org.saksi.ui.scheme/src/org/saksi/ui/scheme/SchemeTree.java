package org.saksi.ui.scheme;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.scheme.change.SchemeUsage;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Labelled;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Scheme;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.scheme.parts.Icons;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** The tree of a scheme: the scheme itself, its mark types, their attributes, their tags; beside it how often each is used. */
final class SchemeTree {

	/** Id of the tree. */
	static final String ID = "scheme.tree"; //$NON-NLS-1$

	private static final int USES_WIDTH = 86;

	private final SchemeModel model;
	private final TreeViewer viewer;

	SchemeTree(Composite parent, SchemeModel model) {
		this.model = model;
		Composite area = new Composite(parent, SWT.NONE);
		TreeColumnLayout layout = new TreeColumnLayout();
		area.setLayout(layout);
		viewer = new TreeViewer(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
		WidgetIds.name(WidgetIds.set(viewer.getTree(), ID), Messages.SchemeTree_name);
		viewer.getTree().setHeaderVisible(true);
		viewer.setContentProvider(new Contents());
		TreeViewerColumn name = new TreeViewerColumn(viewer, SWT.LEFT);
		name.getColumn().setText(Messages.Details_scheme);
		name.setLabelProvider(new Names());
		layout.setColumnData(name.getColumn(), new ColumnWeightData(100, 120));
		TreeViewerColumn uses = new TreeViewerColumn(viewer, SWT.RIGHT);
		uses.getColumn().setText(Messages.SchemeTree_uses);
		uses.setLabelProvider(new Uses());
		layout.setColumnData(uses.getColumn(), new ColumnPixelData(USES_WIDTH));
		ColumnViewerToolTipSupport.enableFor(viewer);
		addDragging();
		viewer.setInput(model);
		viewer.expandToLevel(2);
		select(model.scheme());
	}

	TreeViewer viewer() {
		return viewer;
	}

	Composite control() {
		return viewer.getTree().getParent();
	}

	/** @return the scheme, a type, an attribute or a tag; {@code null} for nothing */
	EObject selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof EObject object ? object : null;
	}

	void select(EObject object) {
		viewer.setSelection(new StructuredSelection(object), true);
	}

	/** Shows what is; what is selected and open stays so. */
	void refresh() {
		EObject selected = selected();
		viewer.refresh();
		if (selected != null && selected.eResource() == null || viewer.getStructuredSelection().isEmpty()) {
			select(model.scheme());
		}
	}

	private void addDragging() {
		Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
		viewer.addDragSupport(DND.DROP_MOVE, transfers, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = selected() instanceof Labelled && !model.isReadOnly();
				LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
			}
		});
		viewer.addDropSupport(DND.DROP_MOVE, transfers, new Drop());
	}

	/** Things are dropped among their neighbours. */
	private final class Drop extends ViewerDropAdapter {

		Drop() {
			super(viewer);
			setSelectionFeedbackEnabled(false);
		}

		@Override
		public boolean validateDrop(Object target, int operation, TransferData type) {
			return target instanceof Labelled onto && selected() instanceof Labelled dragged && onto.eContainer() == dragged.eContainer();
		}

		@Override
		public boolean performDrop(Object data) {
			Labelled dragged = (Labelled) selected();
			List<?> all = (List<?>) dragged.eContainer().eGet(dragged.eContainingFeature());
			int from = all.indexOf(dragged);
			int to = all.indexOf(getCurrentTarget()) + (getCurrentLocation() == LOCATION_AFTER ? 1 : 0);
			return model.run(gestures -> gestures.move(dragged, (to > from ? to - 1 : to) - from));
		}
	}

	private final class Contents implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return new Object[] { model.scheme() };
		}

		@Override
		public Object[] getChildren(Object parent) {
			return switch (parent) {
			case Scheme scheme -> scheme.getMarkTypes().toArray();
			case MarkType type -> type.getAttributes().toArray();
			case AttributeType attribute -> attribute.getTags().toArray();
			default -> new Object[0];
			};
		}

		@Override
		public Object getParent(Object element) {
			return element instanceof Scheme ? null : ((EObject) element).eContainer();
		}

		@Override
		public boolean hasChildren(Object element) {
			return getChildren(element).length > 0;
		}
	}

	/** What people read of something: its label, and its id where that differs. */
	static String text(EObject object) {
		if (object instanceof Scheme scheme) {
			return SchemeIndex.name(scheme, Locale.getDefault());
		}
		return SchemeIndex.label((Labelled) object, Locale.getDefault());
	}

	private final class Names extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			String key = element instanceof Labelled labelled && labelled.getKey() != null ? "  [" + labelled.getKey() + "]" : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return text((EObject) element) + key;
		}

		@Override
		public Image getImage(Object element) {
			Image image = element instanceof Labelled labelled ? Icons.of(labelled) : Icons.image(Icons.SCHEME);
			boolean wrong = model.problems((EObject) element, null).stream().anyMatch(each -> each.isError());
			return wrong ? marked(image) : image;
		}

		private Image marked(Image image) {
			String key = "org.saksi.ui.scheme.wrong" + image.hashCode(); //$NON-NLS-1$
			if (JFaceResources.getImage(key) == null) {
				JFaceResources.getImageRegistry().put(key, new DecorationOverlayIcon(image, PlatformUI.getWorkbench()
						.getSharedImages().getImageDescriptor(ISharedImages.IMG_DEC_FIELD_ERROR), IDecoration.BOTTOM_RIGHT));
			}
			return JFaceResources.getImage(key);
		}

		@Override
		public Color getForeground(Object element) {
			return element instanceof Labelled labelled && labelled.isRetired() ? Palette.current().color(Hue.DIMMED) : null;
		}

		@Override
		public String getToolTipText(Object element) {
			if (!(element instanceof Labelled labelled)) {
				return null;
			}
			String description = SchemeIndex.description(labelled, Locale.getDefault());
			String about = description == null ? "" : "\n" + description; //$NON-NLS-1$ //$NON-NLS-2$
			return text(labelled) + " (" + labelled.getId() + ")" + (labelled.isRetired() ? " – " + Messages.SchemeTree_retired : "") + about; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
	}

	private final class Uses extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			if (!(element instanceof Labelled labelled)) {
				return ""; //$NON-NLS-1$
			}
			SchemeUsage.Count count = model.uses(labelled);
			return count == null ? "\u2026" : count.items() == 0 ? "" : String.valueOf(count.items()); //$NON-NLS-1$ //$NON-NLS-2$
		}

		@Override
		public Color getForeground(Object element) {
			return Palette.current().color(Hue.DIMMED);
		}
	}
}
