package org.saksi.ui.editor.inspector.blocks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.saksi.core.CorpusException;
import org.saksi.core.marking.Marking;
import org.saksi.core.text.Magnitude;
import org.saksi.core.text.NewsNumber;
import org.saksi.core.text.NewsNumbers;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Quantity;
import org.saksi.ui.editor.inspector.form.Rows;
import org.saksi.ui.editor.inspector.form.TextField;
import org.saksi.ui.editor.inspector.form.ToolIcon;
import org.saksi.ui.ids.WidgetIds;

/** The quantities of a claim. Numbers can be typed as the article writes them. */
public final class QuantitiesBlock extends Block {

	private static final String ID = "inspector.quantity."; //$NON-NLS-1$

	/** The quantities of the active claim. */
	public QuantitiesBlock(Subject subject) {
		super(subject);
	}

	@Override
	protected String title() {
		return Messages.Quantities_title;
	}

	@Override
	protected Object structure() {
		Claim claim = subject.mark(Claim.class);
		return claim == null || !subject.isEditable() && claim.getQuantities().isEmpty() ? null
				: List.of(List.copyOf(claim.getQuantities()), subject.isEditable());
	}

	@Override
	protected void build(Rows rows) {
		List<Quantity> quantities = subject.mark(Claim.class).getQuantities();
		for (int i = 0; i < quantities.size(); i++) {
			quantity(rows, quantities.get(i), ID + i);
		}
		headTool(ID + "add", Messages.Quantities_add, control -> add()); //$NON-NLS-1$
	}

	private void quantity(Rows rows, Quantity quantity, String id) {
		rows.label(Messages.Quantities_value, null);
		Composite first = rows.line(1, 2);
		number(rows, first, id + ".value", Messages.Quantities_value, quantity, Quantity::getValue, Quantity::setValue); //$NON-NLS-1$
		rows.tool(first, id + ".remove", ToolIcon.REMOVE, NLS.bind(Messages.Remove, Messages.Quantities_title), //$NON-NLS-1$
				control -> remove(quantity));
		rows.label(Messages.Quantities_range, null);
		Composite second = rows.line(1, 2);
		number(rows, second, id + ".min", Messages.Quantities_min, quantity, Quantity::getMin, Quantity::setMin); //$NON-NLS-1$
		number(rows, second, id + ".max", Messages.Quantities_max, quantity, Quantity::getMax, Quantity::setMax); //$NON-NLS-1$
		rows.label(Messages.Quantities_unit, null);
		Composite third = rows.line(1, 2);
		rows.text(third, id + ".unit", Messages.Quantities_unit, SWT.SINGLE, quantity::getUnit, text -> null, //$NON-NLS-1$
				text -> change(Messages.Quantities_unit, quantity, q -> q.setUnit(text.isEmpty() ? null : text)));
		Button approximate = WidgetIds.set(new Button(third, SWT.CHECK), id + ".approximate"); //$NON-NLS-1$
		approximate.setText("\u2248"); //$NON-NLS-1$
		approximate.setToolTipText(Messages.Quantities_approximate);
		WidgetIds.name(approximate, Messages.Quantities_approximate);
		approximate.setEnabled(rows.isEditable());
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(approximate);
		approximate.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			Boolean on = approximate.getSelection() ? Boolean.TRUE : null;
			change(Messages.Quantities_approximate, quantity, q -> q.setApproximate(on));
		}));
		rows.add(() -> approximate.setSelection(Boolean.TRUE.equals(quantity.getApproximate())));
	}

	private void number(Rows rows, Composite line, String id, String name, Quantity quantity,
			Function<Quantity, BigDecimal> get, BiConsumer<Quantity, BigDecimal> set) {
		TextField field = rows.text(line, id, name, SWT.SINGLE, () -> plain(get.apply(quantity)),
				text -> parse(text).isPresent() ? null : NLS.bind(Messages.Quantities_noNumber, text),
				text -> change(name, quantity, q -> set.accept(q, text.isEmpty() ? null : parse(text).orElseThrow())));
		field.text().setMessage(name);
		field.text().setToolTipText(name);
	}

	private static String plain(BigDecimal number) {
		return number == null ? null : Magnitude.text(number);
	}

	private Optional<BigDecimal> parse(String text) {
		if (text.startsWith("-")) { //$NON-NLS-1$
			return parse(text.substring(1)).map(BigDecimal::negate);
		}
		if (text.matches("\\d{1,18}(\\.\\d{1,2})?")) { //$NON-NLS-1$
			return Optional.of(new BigDecimal(text));
		}
		return NewsNumbers.parse(text, subject.model().text().language());
	}

	/** A quantity keeps at least one number, and its least is not above its most. */
	private void change(String what, Quantity quantity, Consumer<Quantity> change) {
		subject.run(NLS.bind(Messages.Set, what), marking -> {
			Quantity trial = EcoreUtil.copy(quantity);
			change.accept(trial);
			BigDecimal min = trial.getMin();
			BigDecimal max = trial.getMax();
			if (trial.getValue() == null && min == null && max == null) {
				throw new CorpusException(Messages.Quantities_empty);
			}
			if (min != null && max != null && min.compareTo(max) > 0) {
				throw new CorpusException(Messages.Quantities_order);
			}
			change.accept(quantity);
		});
	}

	private void remove(Quantity quantity) {
		Claim claim = subject.mark(Claim.class);
		subject.run(NLS.bind(Messages.Remove, Messages.Quantities_title), marking -> claim.getQuantities().remove(quantity));
	}

	/** Adds the first number of the words that is no quantity yet. */
	private void add() {
		Claim claim = subject.mark(Claim.class);
		subject.run(NLS.bind(Messages.Add, Messages.Quantities_title), marking -> add(marking, claim));
	}

	private void add(Marking marking, Claim claim) throws CorpusException {
		String words = claim.getSpan() == null ? "" : claim.getSpan().textIn(subject.model().text().text()); //$NON-NLS-1$
		for (NewsNumber number : NewsNumbers.find(words, subject.model().text().language())) {
			boolean known = claim.getQuantities().stream().anyMatch(q -> same(q.getValue(), number.value())
					&& same(q.getMin(), number.min()) && same(q.getMax(), number.max()));
			if (!known) {
				marking.addQuantity(claim, number.value(), number.min(), number.max(), number.unit(),
						number.approximate() ? Boolean.TRUE : null);
				return;
			}
		}
		marking.addQuantity(claim, BigDecimal.ZERO, null, null, null, null);
	}

	private static boolean same(BigDecimal one, BigDecimal other) {
		return one == null || other == null ? Objects.equals(one, other) : one.compareTo(other) == 0;
	}
}
