package org.saksi.core.scheme.change;

import java.util.List;

import org.saksi.model.Span;

/** Something in a file that stores values of the scheme: a mark, a hop, a zone, an entry of a registry. */
interface Holder {

	/** @return the id of its mark type; {@code null} where the scheme has none */
	String type();

	/** @return whether it names its type itself; else it is of the first type of its base */
	boolean namesType();

	/** Makes it name another type. */
	void setType(String type);

	/** @return the ids of the attributes that it has a value of */
	List<String> attributes();

	/** @return the value, or {@code null} */
	String get(String attribute);

	/** Sets the value; {@code null} takes the attribute away. */
	void set(String attribute, String value);

	/** @return whether attributes have the names that the scheme gives them; else they are fixed */
	boolean isOpen();

	/** @return what people know it by: its id, its name */
	String name();

	/** @return its place in the text, or {@code null} */
	Span span();
}
