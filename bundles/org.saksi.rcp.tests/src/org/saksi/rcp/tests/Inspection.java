package org.saksi.rcp.tests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.saksi.ui.ids.WidgetIds;

/** Looks at what is visible in a dialog for what keeps people from using it by keys or by ear. For the UI thread. */
final class Inspection {

	private final String where;
	private final List<String> problems = new ArrayList<>();
	private final Map<Character, String> letters = new HashMap<>();

	private Inspection(String where) {
		this.where = where;
	}

	/**
	 * @param where what the dialog is called in the problems
	 * @return what is wrong, one line each
	 */
	static List<String> of(Shell shell, String where) {
		Inspection inspection = new Inspection(where);
		inspection.children(shell);
		if (shell.getText().isBlank()) {
			inspection.problems.add(where + ": no title");
		}
		return inspection.problems;
	}

	private void children(Composite parent) {
		Control before = null;
		for (Control child : parent.getChildren()) {
			if (child.isVisible()) {
				letter(child);
				if (needsName(child) && !hasName(child, before)) {
					problems.add(where + ": nothing says what this is: " + called(child));
				}
				if (child instanceof Composite composite && !(child instanceof Table || child instanceof Tree)) {
					children(composite);
				}
			}
			before = child;
		}
	}

	private static String called(Control control) {
		return control.getClass().getSimpleName() + " " + WidgetIds.get(control) + " in "
				+ control.getParent().getClass().getSimpleName();
	}

	private static boolean needsName(Control control) {
		return control instanceof Text || control instanceof Combo || control instanceof Table || control instanceof Tree
				|| control instanceof StyledText || control instanceof Spinner
				|| control instanceof org.eclipse.swt.widgets.List;
	}

	/** A screen reader takes the name, or else the label before the control; a group says what its first control is. */
	private static boolean hasName(Control control, Control before) {
		if (WidgetIds.name(control) != null || control instanceof Text text && !text.getMessage().isBlank()) {
			return true;
		}
		if (before == null) {
			return control.getParent() instanceof Group group && !group.getText().isBlank();
		}
		return !words(before).isBlank();
	}

	private static String words(Control control) {
		return switch (control) {
			case Label label -> label.getText();
			case CLabel label -> label.getText();
			case Link link -> link.getText();
			case Button button -> button.getText();
			case Group group -> group.getText();
			default -> "";
		};
	}

	private void letter(Control control) {
		if (control instanceof TabFolder folder) {
			for (TabItem item : folder.getItems()) {
				take(item.getText());
			}
		}
		take(words(control));
	}

	private void take(String text) {
		String plain = text.replace("&&", "");
		int at = plain.indexOf('&');
		if (at >= 0 && at + 1 < plain.length()) {
			String other = letters.put(Character.toLowerCase(plain.charAt(at + 1)), text);
			if (other != null) {
				problems.add(where + ": one letter for both " + other + " and " + text);
			}
		}
	}
}
