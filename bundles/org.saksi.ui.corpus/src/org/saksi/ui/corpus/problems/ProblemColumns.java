package org.saksi.ui.corpus.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.saksi.core.rules.RuleInfo;
import org.saksi.core.rules.RuleRegistry;
import org.saksi.core.rules.Severity;
import org.saksi.ui.grid.GridColumn;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** The columns of the view. */
final class ProblemColumns {

	static final String SEVERITY = "severity"; //$NON-NLS-1$
	static final String RULE = "rule"; //$NON-NLS-1$
	static final String ARTICLE = "article"; //$NON-NLS-1$
	static final String ANNOTATOR = "annotator"; //$NON-NLS-1$

	private static final int SHAPE = 9;

	private final RuleRegistry rules = RuleRegistry.get();

	/** @param annotators whose layers are seen, asked when the filter opens */
	List<GridColumn<Problem>> all(Supplier<List<String>> annotators) {
		List<GridColumn<Problem>> columns = new ArrayList<>();
		columns.add(GridColumn.<Problem>text(SEVERITY, Messages.Column_severity, 30, problem -> label(problem.finding().severity()))
				.order(Comparator.comparing((Problem problem) -> problem.finding().severity())).painter(ProblemColumns::paint)
				.choices(() -> List.of(label(Severity.ERROR), label(Severity.WARNING))).groupable()
				.header((gc, bounds, none, palette) -> shape(gc, bounds, Severity.WARNING, palette.color(Hue.DIMMED))));
		columns.add(GridColumn.<Problem>text("message", Messages.Column_message, 320, problem -> problem.finding().message()).stretch()); //$NON-NLS-1$
		columns.add(GridColumn.<Problem>text(RULE, Messages.Column_rule, 100, this::rule)
				.order(Comparator.comparing(problem -> number(problem.finding().rule()))).toolTip(this::description).groupable());
		columns.add(GridColumn.<Problem>text(ARTICLE, Messages.Column_article, 130, problem -> article(problem)).groupable());
		columns.add(GridColumn.<Problem>text(ANNOTATOR, Messages.Column_annotator, 76, problem -> problem.finding().annotator())
				.choices(annotators).groupable());
		columns.add(GridColumn.<Problem>text("words", Messages.Column_words, 160, Problem::words).hidden()); //$NON-NLS-1$
		columns.add(GridColumn.<Problem>text("mark", Messages.Column_mark, 52, problem -> problem.finding().mark())); //$NON-NLS-1$
		columns.add(GridColumn.<Problem>number("line", Messages.Column_line, 48, //$NON-NLS-1$
				problem -> problem.line() == 0 ? null : problem.line()));
		return columns;
	}

	private static String article(Problem problem) {
		return problem.finding().article() == null ? Messages.Problem_corpus : problem.finding().article();
	}

	static String label(Severity severity) {
		return severity == Severity.ERROR ? Messages.Severity_error : Messages.Severity_warning;
	}

	/** @return id and name of the rule of a problem */
	String rule(Problem problem) {
		String id = problem.finding().rule();
		RuleInfo info = rules.rule(id);
		return info == null ? id.isEmpty() ? Messages.Problem_unreadable : id : NLS.bind(Messages.Problem_rule, id, info.name());
	}

	/** @return what the rule of a problem looks for; {@code null} if nobody says */
	String description(Problem problem) {
		RuleInfo info = rules.rule(problem.finding().rule());
		return info == null ? null : info.description();
	}

	/** V2 before V10. */
	private static String number(String rule) {
		StringBuilder key = new StringBuilder();
		for (int i = 0; i < rule.length();) {
			int digits = i;
			while (digits < rule.length() && Character.isDigit(rule.charAt(digits))) {
				digits++;
			}
			if (digits > i) {
				key.append("0".repeat(Math.max(0, 8 - (digits - i)))).append(rule, i, digits); //$NON-NLS-1$
				i = digits;
			} else {
				key.append(rule.charAt(i++));
			}
		}
		return key.toString();
	}

	private static void paint(GC gc, Rectangle bounds, Problem problem, Palette palette) {
		Severity severity = problem.finding().severity();
		shape(gc, bounds, severity, palette.color(severity == Severity.ERROR ? Hue.ERROR : Hue.WARNING));
	}

	/** As in the ruler of the editor: a disc for an error, a triangle for a warning. */
	private static void shape(GC gc, Rectangle bounds, Severity severity, Color color) {
		int x = bounds.x + (bounds.width - SHAPE) / 2;
		int y = bounds.y + (bounds.height - SHAPE) / 2;
		gc.setAntialias(SWT.ON);
		gc.setBackground(color);
		if (severity == Severity.ERROR) {
			gc.fillOval(x, y, SHAPE, SHAPE);
		} else {
			gc.fillPolygon(new int[] { x, y + SHAPE, x + SHAPE / 2, y, x + SHAPE, y + SHAPE });
		}
	}
}
