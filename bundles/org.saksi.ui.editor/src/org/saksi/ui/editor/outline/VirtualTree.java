package org.saksi.ui.editor.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.saksi.model.marks.Mark;

/**
 * A tree of which only what is seen is filled. New lines replace only those that differ, so that what is expanded and selected
 * stays, and one gesture among ten thousand marks costs little.
 */
final class VirtualTree {

	private final Tree tree;
	private final Function<Node, Image> images;
	private final Set<String> collapsedGroups = new HashSet<>();
	private List<Node> roots = List.of();

	/** A tree in {@code parent}, without lines. */
	VirtualTree(Composite parent, Function<Node, Image> images) {
		this.images = images;
		tree = new Tree(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		tree.addListener(SWT.SetData, this::fill);
		tree.addListener(SWT.Collapse, event -> remember(event, true));
		tree.addListener(SWT.Expand, event -> remember(event, false));
	}

	/** @return the widget */
	Tree control() {
		return tree;
	}

	private void remember(Event event, boolean collapsed) {
		Node node = node((TreeItem) event.item);
		if (node != null && node.isGroup()) {
			if (collapsed) {
				collapsedGroups.add(node.key());
			} else {
				collapsedGroups.remove(node.key());
			}
		}
	}

	private void fill(Event event) {
		TreeItem item = (TreeItem) event.item;
		List<Node> siblings = item.getParentItem() == null ? roots : node(item.getParentItem()).children();
		if (event.index < siblings.size()) {
			set(item, siblings.get(event.index));
		}
	}

	private void set(TreeItem item, Node node) {
		item.setData(node);
		item.setText(node.text());
		item.setImage(images.apply(node));
		item.setItemCount(node.children().size());
		if (node.isGroup() && !collapsedGroups.contains(node.key())) {
			tree.getDisplay().asyncExec(() -> {
				if (!item.isDisposed() && item.getData() == node) {
					item.setExpanded(true);
				}
			});
		}
	}

	/** @return the line of an item; {@code null} where it has not been seen yet */
	static Node node(TreeItem item) {
		return (Node) item.getData();
	}

	/** @return the selected line, or {@code null} */
	Node selected() {
		TreeItem[] selection = tree.getSelection();
		return selection.length == 0 ? null : node(selection[0]);
	}

	/** Shows other lines. */
	void show(List<Node> next) {
		List<Node> before = roots;
		roots = next;
		int first = 0;
		while (first < before.size() && first < next.size() && before.get(first).key().equals(next.get(first).key())) {
			first++;
		}
		int last = 0;
		while (last < before.size() - first && last < next.size() - first
				&& before.get(before.size() - 1 - last).key().equals(next.get(next.size() - 1 - last).key())) {
			last++;
		}
		int gone = before.size() - first - last;
		int come = next.size() - first - last;
		tree.setRedraw(false);
		try {
			if (first + last == 0) {
				tree.removeAll();
				tree.setItemCount(next.size());
				return;
			}
			for (int i = 0; i < gone; i++) {
				tree.getItem(first).dispose();
			}
			for (int i = 0; i < come; i++) {
				set(new TreeItem(tree, SWT.NONE, first + i), next.get(first + i));
			}
			for (int i = 0; i < first; i++) {
				update(i, before.get(i), next.get(i));
			}
			for (int i = next.size() - last; i < next.size(); i++) {
				update(i, before.get(i - come + gone), next.get(i));
			}
		} finally {
			tree.setRedraw(true);
		}
	}

	private void update(int index, Node before, Node now) {
		if (!before.equals(now)) {
			update(tree.getItem(index), now);
		}
	}

	/** Lines that have not been seen yet are filled when they are. */
	private void update(TreeItem item, Node now) {
		Node before = node(item);
		if (before == null || before.equals(now)) {
			return;
		}
		set(item, now);
		for (int i = 0; i < now.children().size(); i++) {
			update(item.getItem(i), now.children().get(i));
		}
	}

	/** Draws all lines anew, after the theme has changed. */
	void refresh() {
		tree.clearAll(true);
	}

	/** Selects the line of a mark, or the nearest one above it that is not hidden in what somebody has collapsed. */
	void select(Mark mark) {
		Node selected = selected();
		if (mark == null) {
			tree.deselectAll();
			return;
		}
		if (selected != null && selected.mark() == mark) {
			return;
		}
		for (int i = 0; i < roots.size(); i++) {
			if (contains(roots.get(i), mark)) {
				TreeItem item = reach(tree.getItem(i), roots.get(i), mark);
				tree.setSelection(item);
				return;
			}
		}
		tree.deselectAll();
	}

	private static boolean contains(Node node, Mark mark) {
		return node.mark() == mark || node.children().stream().anyMatch(child -> contains(child, mark));
	}

	private TreeItem reach(TreeItem item, Node node, Mark mark) {
		if (node(item) != node) {
			set(item, node);
		}
		if (node.mark() == mark || !node.isGroup() && !item.getExpanded()) {
			return item;
		}
		item.setExpanded(true);
		for (int i = 0; i < node.children().size(); i++) {
			if (contains(node.children().get(i), mark)) {
				return reach(item.getItem(i), node.children().get(i), mark);
			}
		}
		return item;
	}
}
