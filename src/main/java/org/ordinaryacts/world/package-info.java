/**
 * Everything documented: holders, flows, fields, acts, sources, figures, levers, and the graph they form.
 *
 * <p>
 * The innermost package: it may import nothing of this project, only the Java library and JGraphT.
 */
@NullMarked
package org.ordinaryacts.world;

import org.jspecify.annotations.NullMarked;
