package org.saksi.ui.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.scheme.change.SchemeMeanings;
import org.saksi.core.scheme.change.SchemeUsage;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Labelled;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Scheme;
import org.saksi.model.scheme.SchemePackage;
import org.saksi.model.scheme.Tag;
import org.saksi.model.scheme.ValueType;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.scheme.Form.Choice;
import org.saksi.ui.scheme.parts.MarkSample;

/** The details of what is selected in the tree. */
final class DetailsPane {

	private static final List<String> STYLES = List.of("", "fill", "underline", "dotted", "bracket", "box"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	private final SchemeModel model;
	private final SchemeActions actions;
	private final ScrolledComposite scrolled;
	private final TextRows texts;
	private EObject shown;
	private boolean editable;
	private Form form;

	DetailsPane(Composite parent, SchemeModel model, SchemeActions actions) {
		this.model = model;
		this.actions = actions;
		texts = new TextRows(model, this::showAgain);
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		scrolled.getVerticalBar().setIncrement(18);
		scrolled.addListener(SWT.Resize, event -> fit());
	}

	Composite control() {
		return scrolled;
	}

	/** Shows something else, or the same with what has changed. */
	void show(EObject object) {
		boolean same = object == shown && form != null && editable != model.isReadOnly();
		if (!same) {
			flush();
			shown = object;
			editable = !model.isReadOnly();
			build();
		}
		update();
	}

	/** Shows the same in another language. */
	private void showAgain() {
		flush();
		build();
		update();
	}

	private void update() {
		if (form != null) {
			form.update();
			form.area().layout(true, true);
		}
		fit();
	}

	void flush() {
		if (form != null && !form.area().isDisposed() && shown != null && shown.eResource() != null) {
			form.flush();
		}
	}

	void setFocus() {
		scrolled.setFocus();
	}

	private void fit() {
		int width = scrolled.getClientArea().width;
		if (form != null && width > 0) {
			scrolled.setMinSize(0, form.area().computeSize(width, SWT.DEFAULT).y);
		}
	}

	private void build() {
		if (form != null) {
			form.area().dispose();
			form = null;
		}
		if (shown == null) {
			return;
		}
		form = new Form(scrolled, model);
		scrolled.setContent(form.area());
		switch (shown) {
		case Scheme scheme -> buildScheme(scheme);
		case MarkType type -> buildType(type);
		case AttributeType attribute -> buildAttribute(attribute);
		case Tag tag -> buildTag(tag);
		default -> {
			// nothing else is in the tree
		}
		}
		scrolled.setOrigin(0, 0);
	}

	private void set(EObject object, EStructuralFeature feature, Object value) {
		model.run(gestures -> gestures.set(object, feature, value));
	}

	private void text(String id, String label, int lines, EObject object, EStructuralFeature feature) {
		form.text(id, label, lines, () -> (String) object.eGet(feature), value -> set(object, feature, value));
		form.problems(object, feature.getName());
	}

	// --- the scheme itself

	private void buildScheme(Scheme scheme) {
		form.title(Messages.Details_scheme);
		texts.build(form, scheme);
		text("scheme.version", Messages.Details_version, 1, scheme, SchemePackage.Literals.SCHEME__SCHEME_VERSION); //$NON-NLS-1$
		form.check("scheme.univocal", Messages.Details_univocal, scheme::isUnivocal, //$NON-NLS-1$
				value -> set(scheme, SchemePackage.Literals.SCHEME__UNIVOCAL, value));
		form.title(Messages.Details_rules);
		new RuleRows(form, model).build();
	}

	// --- what all have

	private void buildCommon(Labelled labelled, String kind) {
		form.title(kind);
		form.label(Messages.Details_id, false);
		Composite line = form.line(2);
		Text id = WidgetIds.name(WidgetIds.set(new Text(line, SWT.BORDER | SWT.READ_ONLY), "scheme.id"), Messages.Details_id); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(id);
		form.onUpdate(() -> id.setText(String.valueOf(labelled.getId())));
		form.button(line, "scheme.rename", Messages.Details_rename, actions::rename).setEnabled(form.isEditable()); //$NON-NLS-1$
		form.problems(labelled, "id"); //$NON-NLS-1$
		texts.build(form, labelled);
	}

	private void buildLooks(Labelled labelled, boolean coloured) {
		if (coloured) {
			form.label(Messages.Details_colour, false);
			new ColourField(form, model, labelled).build();
			form.problems(labelled, "colour"); //$NON-NLS-1$
		}
		form.label(Messages.Details_key, false);
		new KeyField(form, value -> set(labelled, SchemePackage.Literals.LABELLED__KEY, value), labelled::getKey).build();
		form.problems(labelled, "key"); //$NON-NLS-1$
	}

	private void buildEnd(Labelled labelled) {
		form.check("scheme.retired", Messages.Details_retired, labelled::isRetired, //$NON-NLS-1$
				value -> model.run(gestures -> gestures.retire(labelled, value)));
		new Label(form.area(), SWT.NONE);
		Composite line = form.line(1);
		Label uses = WidgetIds.set(new Label(line, SWT.WRAP), "scheme.uses"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(uses);
		form.onUpdate(() -> {
			SchemeUsage.Count count = model.uses(labelled);
			uses.setText(count == null ? Messages.SchemeModel_counting
					: count.items() == 0 ? Messages.Details_unused : NLS.bind(Messages.Details_used, count.items(), count.articles()));
		});
		Button show = form.button(line, "scheme.showUses", Messages.Details_showUses, actions::uses); //$NON-NLS-1$
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(show);
	}

	private void sample(Labelled labelled) {
		form.label(Messages.Details_sample, false);
		MarkSample sample = new MarkSample(form.area());
		form.onUpdate(() -> sample.show(labelled));
	}

	// --- types, attributes, tags

	private void buildType(MarkType type) {
		buildCommon(type, NLS.bind(Messages.Details_type, type.getBase().getLiteral()));
		buildLooks(type, true);
		if (type.getBase().compareTo(org.saksi.model.scheme.Base.MARK) <= 0) {
			form.combo("scheme.style", Messages.Details_style, () -> STYLES.stream().map(style -> new Choice(style, style(style))).toList(), //$NON-NLS-1$
					type::getStyle, value -> set(type, SchemePackage.Literals.MARK_TYPE__STYLE, value));
			sample(type);
		}
		form.problems(type, "attributes"); //$NON-NLS-1$
		buildEnd(type);
	}

	private static String style(String style) {
		return switch (style) {
		case "fill" -> Messages.Style_fill; //$NON-NLS-1$
		case "underline" -> Messages.Style_underline; //$NON-NLS-1$
		case "dotted" -> Messages.Style_dotted; //$NON-NLS-1$
		case "bracket" -> Messages.Style_bracket; //$NON-NLS-1$
		case "box" -> Messages.Style_box; //$NON-NLS-1$
		default -> Messages.Style_default;
		};
	}

	private void buildAttribute(AttributeType attribute) {
		buildCommon(attribute, Messages.Details_attribute);
		form.combo("scheme.valueType", Messages.Details_valueType, DetailsPane::valueTypes, //$NON-NLS-1$
				() -> attribute.getValueType().getLiteral(), value -> {
					if (!value.equals(attribute.getValueType().getLiteral())) {
						actions.convert(attribute, ValueType.get(value), attribute.isMany());
						form.update();
					}
				});
		form.problems(attribute, "tags"); //$NON-NLS-1$
		form.check("scheme.required", Messages.Details_required, attribute::isRequired, //$NON-NLS-1$
				value -> set(attribute, SchemePackage.Literals.ATTRIBUTE_TYPE__REQUIRED, value));
		form.check("scheme.many", Messages.Details_many, attribute::isMany, value -> { //$NON-NLS-1$
			actions.convert(attribute, attribute.getValueType(), value);
			form.update();
		});
		if (attribute.getTags().isEmpty() || attribute.isMany()) {
			text("scheme.default", Messages.Details_default, 1, attribute, SchemePackage.Literals.ATTRIBUTE_TYPE__DEFAULT_VALUE); //$NON-NLS-1$
		} else {
			form.combo("scheme.default", Messages.Details_default, () -> tags(attribute), attribute::getDefaultValue, //$NON-NLS-1$
					value -> set(attribute, SchemePackage.Literals.ATTRIBUTE_TYPE__DEFAULT_VALUE, value));
			form.problems(attribute, "defaultValue"); //$NON-NLS-1$
		}
		buildEnd(attribute);
	}

	private static List<Choice> valueTypes() {
		return ValueType.VALUES.stream().map(type -> new Choice(type.getLiteral(), switch (type) {
		case TAG -> Messages.ValueType_tag;
		case TEXT -> Messages.ValueType_text;
		case INTEGER -> Messages.ValueType_integer;
		case DECIMAL -> Messages.ValueType_decimal;
		case BOOLEAN -> Messages.ValueType_boolean;
		case DATE -> Messages.ValueType_date;
		})).toList();
	}

	private static List<Choice> tags(AttributeType attribute) {
		List<Choice> choices = new ArrayList<>();
		choices.add(new Choice("", Messages.Details_none)); //$NON-NLS-1$
		attribute.getTags().forEach(tag -> choices.add(new Choice(tag.getId(), SchemeIndex.label(tag, Locale.getDefault()))));
		return choices;
	}

	private void buildTag(Tag tag) {
		AttributeType attribute = (AttributeType) tag.eContainer();
		buildCommon(tag, NLS.bind(Messages.Details_tag, SchemeTree.text(attribute)));
		buildLooks(tag, true);
		List<Tag> standard = SchemeMeanings.of(attribute);
		if (!standard.isEmpty()) {
			List<Choice> choices = new ArrayList<>();
			choices.add(new Choice("", Messages.Details_ownMeaning)); //$NON-NLS-1$
			standard.forEach(each -> choices.add(new Choice(each.getId(), SchemeIndex.label(each, Locale.getDefault()))));
			if (tag.getMeans() != null && standard.stream().noneMatch(each -> each.getId().equals(tag.getMeans()))) {
				choices.add(new Choice(tag.getMeans(), tag.getMeans()));
			}
			Combo means = form.combo("scheme.means", Messages.Details_means, () -> choices, tag::getMeans, //$NON-NLS-1$
					value -> set(tag, SchemePackage.Literals.TAG__MEANS, value));
			means.setToolTipText(Messages.Details_meansTip);
		}
		buildEnd(tag);
	}
}
