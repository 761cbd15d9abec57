/** Stands for every stylesheet that a component imports. */
